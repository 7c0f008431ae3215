// The picture as SVG: shapes, lines and labels as they stand, on the page's colours.
import { colour } from "./appearance-switch.js";
import { LOOKS, shapeOf, svgElement } from "./graph-shapes.js";

const round = (number) => Number(number.toFixed(1));

function label(node) {
  return svgElement("text", {
    x: round(node.position("x")), y: round(node.position("y") + node.height() / 2 + 12), "text-anchor": "middle", "font-size": 11,
    fill: colour("ink"), stroke: colour("ground"), "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round",
  }, node.data("label"));
}

function shape(node, title) {
  const kind = node.data("kind");
  const drawn = shapeOf(kind, round(node.position("x")), round(node.position("y")), node.width() / 2, {
    fill: colour(LOOKS[kind].colour), stroke: node.hasClass("pinned") ? colour("ink") : colour("ground"), "stroke-width": node.hasClass("pinned") ? 3 : 1.5,
  });
  drawn.append(svgElement("title", {}, title));
  return drawn;
}

const line = (edge) => svgElement("line", {
  x1: round(edge.source().position("x")), y1: round(edge.source().position("y")),
  x2: round(edge.target().position("x")), y2: round(edge.target().position("y")),
  stroke: colour("line"), "stroke-width": edge.data("width").toFixed(1),
});

/** The text of an SVG file; titleOf gives a node's whole name. */
export function svg(cy, titleOf) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const [x, y, width, height] = [x1 - 20, y1 - 20, w + 40, h + 50].map(Math.round);
  const root = svgElement("svg", { viewBox: `${x} ${y} ${width} ${height}`, width, height, "font-family": "sans-serif" });
  root.append(
    svgElement("rect", { x, y, width, height, fill: colour("ground") }),
    ...cy.edges().map(line), ...cy.nodes().map((node) => shape(node, titleOf(node.id()))), ...cy.nodes().map(label));
  return new XMLSerializer().serializeToString(root);
}
