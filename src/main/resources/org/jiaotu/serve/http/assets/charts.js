// Draws each <figure class="chart"> from the table in it, so that picture and table never differ. A row with data-value is a mark:
//   th            what it is of: the name of a region
//   .figure       how the number is written (≥ 94.41 %), in the reader's language; data-text where there is none
//   data-value    the number; data-to the upper end of a range; data-bound eq, ge, gt, le, lt or approx
//   data-over     true for a rate above 100 %
//   data-series   for lines: the series, else the th;  data-x: where it stands (2024)
//   data-href     where a click leads
// The figcaption says what is shown and where it comes from, and goes into the picture that a reader saves.
import { colour, shownText } from "./appearance-switch.js";
import { library } from "./library.js";
import { bars } from "./chart-bars.js";
import { lines } from "./chart-lines.js";
import { addSaveButton } from "./chart-png.js";

const kinds = { bars, lines };

const text = (row) => {
  const written = row.querySelector(".figure");
  return written ? shownText(written) : row.dataset.text;
};

const name = (row) => {
  const heading = row.querySelector("th").cloneNode(true);
  heading.querySelectorAll("small").forEach((note) => note.remove());
  return shownText(heading);
};

const marks = (figure) =>
  [...figure.querySelectorAll("tr[data-value]")].map((row) => ({
    bound: "eq",
    ...row.dataset,
    name: name(row),
    series: row.dataset.series ?? name(row),
    text: text(row),
    value: Number(row.dataset.value),
    to: row.dataset.to === undefined ? undefined : Number(row.dataset.to),
  }));

const palette = () => ({
  ink: colour("ink"), quiet: colour("quiet"), line: colour("line"), card: colour("card"), ground: colour("ground"),
  series: [1, 2, 3, 4, 5, 6].map((i) => colour(`series-${i}`)),
});

function draw(figure, plot) {
  const chart = echarts.getInstanceByDom(plot) ?? echarts.init(plot);
  const colours = palette();
  const { height, option } = kinds[figure.dataset.chart](marks(figure), colours, plot.clientWidth);
  plot.style.height = `${height}px`;
  chart.resize();
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true },
    ...option,
    // as rich text: the pages allow no styles in HTML
    tooltip: { renderMode: "richText", confine: true, backgroundColor: colours.card, textStyle: { color: colours.ink }, ...option.tooltip },
  }, true);
  chart.off("click");
  chart.on("click", (event) => {
    const href = event.data?.href;
    if (href) {
      location.href = href;
    }
  });
  return chart;
}

function failed(figure, plot, error) {
  plot.classList.remove("loading");
  plot.replaceChildren(document.getElementById("chart-failed").content.cloneNode(true));
  plot.removeAttribute("aria-hidden");
  throw error;
}

function show(figure) {
  const plot = figure.querySelector(".plot");
  plot.classList.add("loading");
  library("echarts.js").then(() => {
    plot.classList.remove("loading");
    draw(figure, plot);
    figure.querySelectorAll("details").forEach((table) => table.removeAttribute("open"));
    addSaveButton(figure, () => draw(figure, plot));
    document.addEventListener("appearance", () => draw(figure, plot));
    let width = plot.clientWidth;
    new ResizeObserver(() => {
      if (plot.clientWidth !== width) {
        width = plot.clientWidth;
        draw(figure, plot);
      }
    }).observe(plot);
  }).catch((error) => failed(figure, plot, error));
}

/** Draws each chart when it comes near to view. */
export function start() {
  const near = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    near.unobserve(entry.target);
    show(entry.target);
  }), { rootMargin: "400px" });
  document.querySelectorAll("figure.chart").forEach((figure) => near.observe(figure));
}
