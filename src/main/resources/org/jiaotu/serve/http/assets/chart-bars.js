// A bar for each mark, the first on top; a bound keeps its sign: ≥ 94.41 %.
export function bars(marks, colours) {
  const data = marks.map((mark) => ({ value: mark.value, href: mark.href, text: mark.text }));
  return {
    height: 48 + marks.length * 28,
    option: {
      grid: { left: 8, right: 96, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: "value", splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.quiet } },
      yAxis: {
        type: "category", inverse: true, data: marks.map((mark) => mark.name), axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.ink },
      },
      series: [{
        type: "bar", data, barMaxWidth: 18, itemStyle: { color: colours.series[0] },
        label: { show: true, position: "right", color: colours.ink, formatter: ({ data: mark }) => mark.text },
      }],
      tooltip: { show: false },
    },
  };
}
