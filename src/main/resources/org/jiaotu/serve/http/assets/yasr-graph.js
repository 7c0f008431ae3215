// An answer as graph: the triples of a CONSTRUCT, or rows whose columns hold things, each tied to the first of its row.
import { colour } from "./appearance-switch.js";
import { library } from "./library.js";
import { graphOf } from "./query-graph.js";
import { word, words } from "./words.js";

const MOST = 300;

const style = () => [
  { selector: "node", style: {
    label: "data(label)", color: colour("ink"), "background-color": colour("series-1"), width: 18, height: 18, "font-size": 12,
    "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "ellipsis", "text-max-width": 120,
    "text-background-color": colour("card"), "text-background-opacity": 0.8 } },
  { selector: "edge", style: {
    label: "data(label)", color: colour("quiet"), "font-size": 9, "line-color": colour("line"), "target-arrow-color": colour("line"),
    "target-arrow-shape": "triangle", "curve-style": "bezier", width: 1.5, "text-rotation": "autorotate" } },
];

export class GraphView {
  priority = 8;
  label = word("graph");
  #yasr;
  #facts;
  #drawing = null;

  /** @param facts what the server told the editor: the base of IRIs, where their pages are */
  constructor(yasr, facts) {
    this.#yasr = yasr;
    this.#facts = facts;
    document.addEventListener("appearance", () => this.#drawing?.style(style()));
  }

  getIcon() {
    return null;
  }

  canHandleResults() {
    return Boolean(this.#yasr.results) && graphOf(this.#yasr.results, 1).edges.length > 0;
  }

  async draw() {
    const { nodes, edges, more } = graphOf(this.#yasr.results, MOST);
    const note = document.createElement("p");
    note.className = "tools";
    note.append(words("graph-size", nodes.length, edges.length), ...(more > 0 ? [" ", words("graph-more", more)] : []));
    const plot = document.createElement("div");
    plot.className = "net";
    plot.setAttribute("role", "img");
    plot.setAttribute("aria-label", word("graph-same"));
    this.#yasr.resultsEl.append(note, plot);
    const [names] = await Promise.all([this.#facts.names(nodes), library("cytoscape.js")]);
    // a tab that is not shown has no size, and nothing can be laid out in it
    new ResizeObserver((_, observer) => {
      if (plot.clientWidth > 0) {
        observer.disconnect();
        this.#lay(plot, nodes, edges, names);
      }
    }).observe(plot);
  }

  #lay(plot, nodes, edges, names) {
    const element = (data) => ({ data });
    this.#drawing = cytoscape({
      container: plot, style: style(), minZoom: 0.2, maxZoom: 3,
      elements: [
        ...nodes.map((iri) => element({ id: iri, label: names.get(iri) ?? this.#facts.short(iri) })),
        ...edges.map(([from, label, to], i) => element({ id: `edge ${i}`, source: from, target: to, label: this.#facts.short(label) })),
      ],
      layout: { name: "cose", animate: false, nodeDimensionsIncludeLabels: true, padding: 20 },
    });
    this.#drawing.on("tap", "node", (event) => {
      const page = this.#facts.page(event.target.id());
      if (page) {
        location.assign(page);
      }
    });
  }

  destroy() {
    this.#drawing?.destroy();
    this.#drawing = null;
  }
}
