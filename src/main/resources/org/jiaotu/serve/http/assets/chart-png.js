// A button under a chart that saves it as a picture, with its caption in it: a chart without its source is worth nothing.
import { colour, shownText } from "./appearance-switch.js";

const FOOT = 56;

function picture(chart, caption) {
  const height = chart.getHeight();
  const { grid } = chart.getOption();
  chart.resize({ height: height + FOOT, silent: true });
  chart.setOption({
    grid: [].concat(grid).map((place) => ({ ...place, bottom: (Number(place.bottom) || 0) + FOOT })),
    title: {
      text: caption, left: 8, bottom: 4,
      textStyle: { color: colour("quiet"), fontSize: 12, fontWeight: "normal", width: chart.getWidth() - 16, overflow: "break" },
    },
  });
  return chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: colour("ground") });
}

/** @param redraw draws the chart as it is shown and gives it */
export function addSaveButton(figure, redraw) {
  const caption = figure.querySelector("figcaption");
  const button = document.getElementById("chart-save").content.cloneNode(true).querySelector("button");
  button.addEventListener("click", () => {
    const link = document.createElement("a");
    link.download = `${shownText(caption).split(/[.。]/)[0].trim()}.png`;
    link.href = picture(redraw(), shownText(caption));
    link.click();
    redraw();
  });
  caption.append(" ", button);
}
