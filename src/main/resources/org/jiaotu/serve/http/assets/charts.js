// Draws each <figure class="chart"> from the table in it, so that picture and table never differ. A row with data-value is a mark:
//   th            what it is of: the name of a region
//   data-value    the number; data-text how it is written (≥ 94.41 %); data-bound eq, ge, gt, le, lt or approx
//   data-series   for lines: the series;  data-x: where it stands (2024)
//   data-href     where a click leads
import { colour, shownText } from "./appearance-switch.js";
import { library } from "./library.js";
import { bars } from "./chart-bars.js";
import { lines } from "./chart-lines.js";

const kinds = { bars, lines };

const marks = (figure) =>
  [...figure.querySelectorAll("tr[data-value]")].map((row) => ({
    name: shownText(row.querySelector("th")),
    ...row.dataset,
    value: Number(row.dataset.value),
  }));

const palette = () => ({
  ink: colour("ink"), quiet: colour("quiet"), line: colour("line"), card: colour("card"),
  series: [1, 2, 3, 4, 5, 6].map((i) => colour(`series-${i}`)),
});

function draw(figure, plot) {
  const chart = echarts.getInstanceByDom(plot) ?? echarts.init(plot);
  const all = marks(figure);
  const { height, option } = kinds[figure.dataset.chart](all, palette());
  plot.style.height = `${height}px`;
  chart.resize();
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    // as rich text: the pages allow no styles in HTML
    tooltip: { renderMode: "richText", backgroundColor: colour("card"), textStyle: { color: colour("ink") } },
    aria: { enabled: true },
    ...option,
  }, true);
  chart.off("click");
  chart.on("click", (event) => {
    const href = event.data?.href;
    if (href) {
      location.href = href;
    }
  });
}

function show(figure) {
  const plot = figure.querySelector(".plot");
  plot.classList.add("loading");
  library("echarts.js").then(() => {
    plot.classList.remove("loading");
    draw(figure, plot);
    document.addEventListener("appearance", () => draw(figure, plot));
    new ResizeObserver(() => echarts.getInstanceByDom(plot).resize()).observe(plot);
  }).catch((error) => {
    plot.classList.replace("loading", "failed");
    throw error;
  });
}

/** Draws each chart when it comes near to view. */
export function start() {
  const near = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    near.unobserve(entry.target);
    show(entry.target);
  }), { rootMargin: "400px" });
  document.querySelectorAll("figure.chart").forEach((figure) => near.observe(figure));
}
