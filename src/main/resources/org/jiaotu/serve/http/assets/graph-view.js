// The picture: keeps Cytoscape's elements equal to what of the state is visible.
import { colour } from "./appearance-switch.js";
import { LOOKS } from "./graph-shapes.js";
import { degrees, visible } from "./graph-state.js";
import { placed } from "./graph-layouts.js";
import { elided, nameOf, say } from "./graph-texts.js";

const LARGE = 500;

const style = () => [
  {
    selector: "node",
    style: {
      width: 26, height: 26, "background-color": colour("accent"), "border-width": 1.5, "border-color": colour("ground"),
      label: "data(label)", color: colour("ink"), "font-size": 11, "font-family": getComputedStyle(document.body).fontFamily,
      "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": colour("ground"), "text-outline-width": 2.5, "min-zoomed-font-size": 7,
    },
  },
  ...Object.entries(LOOKS).map(([kind, look]) => ({
    selector: `node[kind = "${kind}"]`, style: { shape: look.shape, "background-color": colour(look.colour) },
  })),
  { selector: "node.root", style: { width: 34, height: 34, "font-size": 13, "font-weight": "bold", "min-zoomed-font-size": 3 } },
  { selector: "node.pinned", style: { "border-width": 3, "border-color": colour("ink") } },
  {
    selector: "edge",
    style: {
      width: "data(width)", "line-color": colour("line"), "curve-style": "haystack", "haystack-radius": 0, opacity: 0.9,
    },
  },
  {
    selector: "edge.near",
    style: {
      "curve-style": "bezier", "line-color": colour("accent"), "target-arrow-color": colour("accent"), "target-arrow-shape": "triangle", "arrow-scale": 0.8,
      label: "data(label)", color: colour("ink"), "font-size": 9, "text-outline-color": colour("ground"), "text-outline-width": 2, "min-zoomed-font-size": 10,
      "font-family": getComputedStyle(document.body).fontFamily,
    },
  },
  { selector: "node.chosen", style: { "border-width": 4, "border-color": colour("accent"), "font-weight": "bold", "min-zoomed-font-size": 3, "z-index": 10, "overlay-opacity": 0.12, "overlay-color": colour("accent"), "overlay-padding": 7 } },
];

export class View {
  constructor(container, known) {
    this.known = known;
    this.cy = cytoscape({
      container, style: style(), minZoom: 0.02, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true,
      motionBlur: false, pixelRatio: Math.min(devicePixelRatio, 2),
    });
  }

  /** Draws a state; gives the ids that were not there before and have no place yet. */
  show(state) {
    const { nodes, edges } = visible(state, this.known);
    const wanted = new Set([...nodes, ...edges.map((edge) => edge.id)]);
    const fresh = nodes.filter((id) => this.cy.getElementById(id).empty());
    const unplaced = fresh.filter((id) => !state.positions[id]);
    const places = new Map(placed(this.cy, unplaced, state));
    this.cy.batch(() => {
      this.cy.elements().filter((it) => !wanted.has(it.id())).remove();
      this.cy.add(fresh.map((id) => ({ group: "nodes", data: { id }, position: places.get(id) ?? at(state.positions[id]) })));
      this.cy.add(edges.filter((edge) => this.cy.getElementById(edge.id).empty())
        .map((edge) => ({ group: "edges", data: { id: edge.id, source: edge.from, target: edge.to } })));
      this.#dress(state);
    });
    // a large graph is moved as a picture of itself, without its edges; a small one stays sharp
    const renderer = this.cy.renderer();
    renderer.textureOnViewport = renderer.hideEdgesOnViewport = nodes.length > LARGE;
    this.choose(state.selected);
    return unplaced;
  }

  /** Puts all nodes where the state has them. */
  move(state) {
    this.cy.batch(() => this.cy.nodes().forEach((node) => {
      if (state.positions[node.id()]) {
        node.position(at(state.positions[node.id()]));
      }
    }));
  }

  /** Where the nodes are, those too that are filtered out. */
  positions = (state) => ({
    ...state.positions,
    ...Object.fromEntries(this.cy.nodes().map((node) => [node.id(), [Math.round(node.position("x")), Math.round(node.position("y"))]])),
  });

  /** Marks the selected node and its edges. */
  choose(id) {
    const node = this.cy.getElementById(id ?? "");
    this.cy.batch(() => {
      this.cy.$(".chosen, .near").removeClass("chosen near");
      node.addClass("chosen");
      if (node.connectedEdges().length <= 60) {
        node.connectedEdges().addClass("near");
      }
    });
  }

  /** After the language or the colours have changed. */
  restyle(state) {
    this.cy.style(style());
    this.cy.batch(() => this.#dress(state));
  }

  /** All of it, but never so near that a node or two fill the view. */
  fitAll() {
    this.cy.fit(undefined, Math.min(40, this.cy.width() / 24));
    if (this.cy.zoom() > 1.4) {
      this.cy.zoom(1.4);
      this.cy.center();
    }
  }

  zoom = (factor) => this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });

  #dress(state) {
    const pinned = new Set(state.pinned);
    this.cy.nodes().forEach((node) => {
      const thing = this.known.nodes.get(node.id());
      const more = Object.values(degrees(state, this.known, node.id())).reduce((sum, [seen, all]) => sum + all - seen, 0);
      const name = elided(nameOf(thing), 26);
      node.data({ kind: thing.kind, label: more > 0 ? `${name} +${more}` : name, order: `${thing.kind} ${thing.zh}` });
      node.toggleClass("pinned", pinned.has(node.id())).toggleClass("root", !(node.id() in state.parents));
    });
    this.cy.edges().forEach((edge) => {
      const told = this.known.edges.get(edge.id());
      edge.data({ width: 1 + Math.min(4, Math.log2(1 + told.facts)), label: told.value ?? say(`type-${told.type}`) });
    });
  }
}

const at = ([x, y]) => ({ x, y });
