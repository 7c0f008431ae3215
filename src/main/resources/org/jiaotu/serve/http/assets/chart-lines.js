// A line for each series over years. What is no exact number is drawn hollow: ≥ and > point up, ≤ and < down, 约 is a diamond;
// a range has a whisker up to its upper end.
const symbols = { eq: ["circle", 0], ge: ["triangle", 0], gt: ["triangle", 0], le: ["triangle", 180], lt: ["triangle", 180], approx: ["diamond", 0] };

/** Every year from the first to the last, so that a line is as steep as it was; anything but years as it comes. */
function stands(marks) {
  const told = [...new Set(marks.map((mark) => mark.x))].sort();
  if (told.some((x) => !/^\d{4}$/.test(x)) || told.length === 0) {
    return told;
  }
  const [first, last] = [Number(told[0]), Number(told[told.length - 1])];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Of several figures of one year the line goes through the first; the others stand by themselves. */
function parted(marks) {
  const seen = new Set();
  const onLine = marks.filter((mark) => !seen.has(mark.x) && seen.add(mark.x));
  return [onLine.sort((a, b) => a.x.localeCompare(b.x)), marks.filter((mark) => !onLine.includes(mark))];
}

function point(mark, colours, last) {
  const [symbol, symbolRotate] = symbols[mark.bound];
  const hollow = mark.bound === "eq" ? {} : { color: colours.card, borderWidth: 2 };
  return {
    value: [mark.x, mark.value], text: mark.text, href: mark.href, symbol, symbolRotate, itemStyle: hollow,
    label: {
      show: mark.bound !== "eq" || mark.to !== undefined, formatter: mark.text, color: colours.ink, position: mark.x === last ? "left" : "top",
    },
  };
}

const whiskers = (marks, tint) => ({
  symbol: "none", silent: true, lineStyle: { type: "solid", width: 2, color: tint }, label: { show: false },
  data: marks.filter((mark) => mark.to !== undefined).map((mark) => [{ coord: [mark.x, mark.value] }, { coord: [mark.x, mark.to] }]),
});

export function lines(marks, colours) {
  const names = [...new Set(marks.map((mark) => mark.series))];
  const of = (name) => marks.filter((mark) => mark.series === name);
  const at = stands(marks);
  const last = at[at.length - 1];
  return {
    height: 320,
    option: {
      color: colours.series,
      grid: { left: 8, right: 24, top: 44, bottom: 8, containLabel: true },
      legend: { type: "scroll", top: 0, textStyle: { color: colours.ink }, pageTextStyle: { color: colours.quiet }, pageIconColor: colours.ink },
      xAxis: { type: "category", data: at, axisLabel: { color: colours.quiet }, axisLine: { lineStyle: { color: colours.line } } },
      yAxis: { type: "value", scale: true, splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.quiet } },
      tooltip: { trigger: "item", formatter: ({ data: mark, seriesName }) => `${seriesName}\n${mark.value[0]}: ${mark.text}` },
      series: names.flatMap((name, i) => {
        const tint = colours.series[i % colours.series.length];
        const look = { name, symbolSize: 10, itemStyle: { color: tint, borderColor: tint } };
        const [onLine, alone] = parted(of(name)).map((some) => some.map((mark) => point(mark, colours, last)));
        return [
          { ...look, type: "line", connectNulls: true, lineStyle: { color: tint }, data: onLine, markLine: whiskers(of(name), tint) },
          { ...look, type: "scatter", data: alone },
        ];
      }),
    },
  };
}
