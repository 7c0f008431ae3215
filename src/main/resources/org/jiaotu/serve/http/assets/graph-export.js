// Files to keep: PNG, SVG, GEXF.
import { colour } from "./appearance-switch.js";
import { gexf } from "./graph-gexf.js";
import { svg } from "./graph-svg.js";
import { nameOf } from "./graph-texts.js";

const png = (cy) => cy.png({ output: "blob-promise", full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colour("ground") });

const makers = {
  png,
  svg: (cy, known) => new Blob([svg(cy, (id) => nameOf(known.nodes.get(id)))], { type: "image/svg+xml" }),
  gexf: (cy, known) => new Blob([gexf(cy, known)], { type: "application/gexf+xml" }),
};

/** Hands the reader the picture as a file of a kind. */
export async function save(kind, cy, known) {
  const address = URL.createObjectURL(await makers[kind](cy, known));
  const link = document.createElement("a");
  link.href = address;
  link.download = `jiaotu-graph.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
