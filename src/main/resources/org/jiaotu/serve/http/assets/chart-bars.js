// A bar for each mark, the first on top. What is no exact number has no closed end: ≥ and > go on in an arrow, ≤ and < point back,
// 约 has a whisker, and a range has both its ends.
const ROW = 30;
const BAR = 16;
const ARROW = 26;

const isUp = (mark) => mark.bound === "ge" || mark.bound === "gt";
const isDown = (mark) => mark.bound === "le" || mark.bound === "lt";
const end = (mark) => mark.to ?? mark.value;

const line = (x1, y1, x2, y2, stroke, dash) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 2, lineDash: dash } });
const head = (x, y, way, fill) =>
  ({ type: "polygon", shape: { points: [[x, y], [x - way * 8, y - 6], [x - way * 8, y + 6]] }, style: { fill } });

const arrow = (x, y, way, tint) => [line(x, y, x + way * (ARROW - 8), y, tint, [4, 3]), head(x + way * ARROW, y, way, tint)];
const cap = (x, y, tint) => line(x, y - BAR / 2 - 2, x, y + BAR / 2 + 2, tint);

/** What is drawn at the end of a bar, where it is no exact one. */
function ending(mark, at, y, colours) {
  if (isUp(mark)) {
    return arrow(at(end(mark)), y, 1, colours.series[0]);
  }
  if (isDown(mark)) {
    return [cap(at(end(mark)), y, colours.ink), ...arrow(at(end(mark)), y, -1, colours.ink)];
  }
  const whisker = mark.bound === "approx" ? [at(mark.value) - 9, at(mark.value) + 9] : [at(mark.value), at(end(mark))];
  const open = mark.bound === "approx" || mark.to !== undefined;
  return open ? [line(whisker[0], y, whisker[1], y, colours.ink), ...whisker.map((x) => cap(x, y, colours.ink))] : [];
}

export function bars(marks, colours, width) {
  const data = marks.map((mark) => ({
    value: end(mark), href: mark.href, text: mark.text,
    itemStyle: { opacity: isDown(mark) || mark.to !== undefined ? 0.4 : mark.bound === "eq" ? 1 : 0.7 },
    label: { opacity: 1, distance: isUp(mark) ? ARROW + 6 : mark.bound === "approx" ? 14 : 6, fontStyle: mark.over ? "italic" : "normal" },
  }));
  const widest = Math.max(...marks.map((mark) => mark.text.length));
  return {
    height: 40 + marks.length * ROW,
    option: {
      grid: { left: 4, right: Math.min(width / 2.5, 24 + ARROW + widest * 9), top: 8, bottom: 24, containLabel: true },
      xAxis: {
        type: "value", splitNumber: width < 500 ? 2 : 5,
        splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.quiet, hideOverlap: true },
      },
      yAxis: {
        type: "category", inverse: true, data: marks.map((mark) => mark.name), axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
        axisLabel: { color: colours.ink, interval: 0, width: Math.max(80, width / 3), overflow: "truncate" },
      },
      series: [
        {
          type: "bar", data, barWidth: BAR, itemStyle: { color: colours.series[0] },
          label: { show: true, position: "right", color: colours.ink, formatter: ({ data: mark }) => mark.text },
        },
        {
          type: "custom", silent: true, z: 4, data: marks.map((mark, row) => [end(mark), row]),
          renderItem: (params, api) => {
            const mark = marks[params.dataIndex];
            const [, y] = api.coord([0, params.dataIndex]);
            return { type: "group", children: ending(mark, (value) => api.coord([value, params.dataIndex])[0], y, colours) };
          },
        },
      ],
      tooltip: { show: false },
    },
  };
}
