// An answer as tile map: rows that name a province, or a region in one, by code, IRI or name, and hold a number.
import { columns } from "./query-columns.js";
import { figures, steps } from "./query-tiles.js";
import { word, words } from "./words.js";

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

const shortened = (value) => new Intl.NumberFormat(document.documentElement.lang, Math.abs(value) >= 100000
  ? { notation: "compact", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }).format(value);

const place = (province) => {
  const zh = element("span", "zh", province.zh);
  const en = element("span", "en", element("span", "long", province.en), element("abbr", "letters", province.letters));
  return element("span", "place", zh, en);
};

export class TilesView {
  priority = 4;
  label = word("tiles");
  #yasr;
  #provinces;

  /** @param facts what the server told the editor: the provinces with their places on the grid */
  constructor(yasr, facts) {
    this.#yasr = yasr;
    this.#provinces = facts.provinces;
  }

  getIcon() {
    return null;
  }

  #answer() {
    const names = this.#yasr.results?.getVariables() ?? [];
    const rows = this.#yasr.results?.getBindings() ?? [];
    return { names, rows, numbers: columns(names, rows).numbers };
  }

  #figures(number) {
    const { names, rows } = this.#answer();
    return figures(rows, names.filter((name) => name !== number), number, this.#provinces);
  }

  canHandleResults() {
    const { numbers } = this.#answer();
    return numbers.length > 0 && this.#figures(numbers[0]).size > 0;
  }

  draw() {
    const { numbers } = this.#answer();
    const choice = element("select", "");
    choice.append(...numbers.map((name) => new Option(name, name)));
    const tiles = element("ul", "tiles");
    const note = element("p", "tools");
    const paint = () => this.#paint(tiles, note, this.#figures(choice.value));
    choice.addEventListener("change", paint);
    this.#yasr.resultsEl.append(element("label", "measure", words("chart-of"), choice), tiles, note);
    paint();
  }

  #paint(tiles, note, found) {
    const colours = steps([...found.values()].map((figure) => figure.value));
    tiles.replaceChildren(...this.#provinces.map((province) => this.#tile(province, found.get(province.code), colours)));
    note.replaceChildren(...([...found.values()].some((figure) => figure.median) ? [words("tiles-median")] : []));
  }

  #tile(province, figure, colours) {
    const text = element("span", "figure", figure ? shortened(figure.value) : "–");
    if (figure?.median) {
      text.append(element("small", "", words("tiles-median-mark")));
    }
    const inner = element(province.page ? "a" : "span", "tile", place(province), text);
    if (province.page) {
      inner.href = province.page;
    }
    const tile = element("li", "", inner);
    Object.assign(tile.dataset, {
      code: province.code, column: province.column, row: province.row, step: figure ? colours.get(figure.value) : "",
      ...(figure && { value: figure.value }),
    });
    return tile;
  }
}
