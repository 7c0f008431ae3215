// An answer as chart: the first column of names against a column of numbers; lines where a column tells the time, else bars.
import { colour } from "./appearance-switch.js";
import { bars } from "./chart-bars.js";
import { lines } from "./chart-lines.js";
import { library } from "./library.js";
import { columns } from "./query-columns.js";
import { word, words } from "./words.js";

const MOST = 60;

const BOUNDS = { "≥": "ge", ">": "gt", "≤": "le", "<": "lt", "≈": "approx" };

const palette = () => ({
  ink: colour("ink"), quiet: colour("quiet"), line: colour("line"), card: colour("card"),
  series: [1, 2, 3, 4, 5, 6].map((i) => colour(`series-${i}`)),
});

export class ChartView {
  priority = 5;
  label = word("chart");
  #yasr;
  #plot = null;
  #repaint = () => {};

  constructor(yasr) {
    this.#yasr = yasr;
    document.addEventListener("appearance", () => this.#plot?.isConnected && this.#repaint());
  }

  getIcon() {
    return null;
  }

  #columns() {
    return columns(this.#yasr.results?.getVariables() ?? [], this.#yasr.results?.getBindings() ?? []);
  }

  canHandleResults() {
    return this.#columns().numbers.length > 0;
  }

  async draw() {
    const { numbers } = this.#columns();
    const choice = document.createElement("select");
    choice.append(...numbers.map((name) => new Option(name, name)));
    const label = document.createElement("label");
    label.className = "measure";
    label.append(words("chart-of"), choice);
    this.#plot = document.createElement("div");
    this.#plot.className = "plot loading";
    this.#plot.setAttribute("role", "img");
    this.#plot.setAttribute("aria-label", word("chart-same"));
    const note = document.createElement("p");
    note.className = "tools";
    this.#yasr.resultsEl.append(label, this.#plot, note);
    await library("echarts.js");
    this.#plot.classList.remove("loading");
    this.#repaint = () => this.#paint(choice.value, note);
    choice.addEventListener("change", this.#repaint);
    const plot = this.#plot;
    new ResizeObserver(() => echarts.getInstanceByDom(plot)?.resize()).observe(plot);
    this.#repaint();
  }

  destroy() {
    if (this.#plot && window.echarts) {
      echarts.getInstanceByDom(this.#plot)?.dispose();
    }
  }

  #marks(number) {
    const { texts, things, times } = this.#columns();
    const of = texts[0] ?? things[0];
    return this.#yasr.results.getBindings().filter((row) => row[number]).map((row) => ({
      name: of ? row[of]?.value ?? "" : "", value: Number(row[number].value),
      bound: BOUNDS[row.bound?.value] ?? "eq", text: `${BOUNDS[row.bound?.value] ? `${row.bound.value} ` : ""}${row[number].value}`,
      series: of ? row[of]?.value ?? "" : number, x: times.length > 0 ? row[times[0]]?.value ?? "" : "",
    }));
  }

  #paint(number, note) {
    const marks = this.#marks(number);
    const timed = marks.length > 0 && marks.every((mark) => mark.x !== "");
    const shown = timed ? marks : marks.slice(0, MOST);
    note.replaceChildren(...(shown.length < marks.length ? [words("chart-first", MOST, marks.length)] : []));
    const { height, option } = (timed ? lines : bars)(shown, palette(), this.#plot.clientWidth);
    this.#plot.style.height = `${height}px`;
    const chart = echarts.getInstanceByDom(this.#plot) ?? echarts.init(this.#plot);
    chart.resize();
    chart.setOption({
      animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: { renderMode: "richText", backgroundColor: colour("card"), textStyle: { color: colour("ink") } },
      ...option,
    }, true);
  }
}
