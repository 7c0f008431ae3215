// How a kind of things looks: a shape and a colour of the style sheet, so that colour alone tells nothing.
export const LOOKS = {
  region: { shape: "ellipse", colour: "series-1" },
  programme: { shape: "round-rectangle", colour: "series-2" },
  indicator: { shape: "diamond", colour: "series-3" },
  organisation: { shape: "hexagon", colour: "series-4" },
  honour: { shape: "star", colour: "series-5" },
  recognition: { shape: "pentagon", colour: "series-5" },
  policy: { shape: "rectangle", colour: "series-6" },
  article: { shape: "triangle", colour: "quiet" },
};

const NS = "http://www.w3.org/2000/svg";

/** An SVG element with attributes. */
export function svgElement(name, attributes, text) {
  const made = document.createElementNS(NS, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

const corners = (count, radius, turn = -Math.PI / 2) => Array.from({ length: count }, (_, i) => {
  const angle = turn + (2 * Math.PI * i) / count;
  const at = typeof radius === "function" ? radius(i) : radius;
  return [at * Math.cos(angle), at * Math.sin(angle)];
});

const polygons = {
  diamond: (r) => corners(4, r),
  hexagon: (r) => corners(6, r, 0),
  pentagon: (r) => corners(5, r),
  triangle: (r) => corners(3, r),
  star: (r) => corners(10, (i) => (i % 2 ? r * 0.5 : r)),
};

/** The shape of a kind around a point, as SVG. */
export function shapeOf(kind, x, y, radius, attributes) {
  const { shape } = LOOKS[kind];
  if (shape === "ellipse") {
    return svgElement("circle", { cx: x, cy: y, r: radius, ...attributes });
  }
  if (shape.endsWith("rectangle")) {
    const half = radius * 0.86;
    return svgElement("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: shape === "rectangle" ? 0 : half * 0.4, ...attributes });
  }
  const points = polygons[shape](radius).map(([dx, dy]) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(" ");
  return svgElement("polygon", { points, ...attributes });
}
