// A line for each series over what the marks stand at (years).
export function lines(marks, colours) {
  const at = [...new Set(marks.map((mark) => mark.x))].sort();
  const names = [...new Set(marks.map((mark) => mark.series))];
  return {
    height: 320,
    option: {
      color: colours.series,
      grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
      legend: { type: "scroll", top: 0, textStyle: { color: colours.ink } },
      xAxis: { type: "category", data: at, axisLabel: { color: colours.quiet } },
      yAxis: { type: "value", scale: true, splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.quiet } },
      tooltip: { trigger: "item", formatter: ({ data: mark, seriesName }) => `${seriesName}\n${mark.value[0]}: ${mark.text}` },
      series: names.map((name) => ({
        name, type: "line", symbolSize: 9,
        data: marks.filter((mark) => mark.series === name).map((mark) => ({ value: [mark.x, mark.value], text: mark.text, href: mark.href })),
      })),
    },
  };
}
