// The panel: the selected node, what can be done with it, and its edges with the sentences behind them.
import { degrees, visible } from "./graph-state.js";
import { button, element, kindOf, nameOf, say } from "./graph-texts.js";

const LISTED = 40;

/** What one of the facts behind an edge says, with its page and its sentence's. */
const factLine = (fact) => element("li", {},
  element("a", { href: fact.page }, fact.label), " ",
  element("q", {}, fact.sentence), " ",
  element("a", { href: fact.evidence }, say("evidence")),
  fact.confidence === undefined ? "" : ` · ${say("confidence-short")} ${fact.confidence}`);

/** Of these the edges leave; all others they reach. */
const BEGIN = ["region", "article", "organisation"];

/** The address of the editor with the query for the edges of a thing. */
function editor(thing) {
  const end = BEGIN.includes(thing.kind) ? "from" : "to";
  const text = document.querySelector("#graph").dataset.query;
  const about = text.replace(`VALUES ?${end} { UNDEF }`, () => `VALUES ?${end} { <${thing.iri}> }`);
  return `/query?query=${encodeURIComponent(about)}`;
}

export class Panel {
  constructor(root, known, actions) {
    this.root = root;
    this.known = known;
    this.actions = actions;
    this.listed = LISTED;
  }

  show(state, batch) {
    if (this.shownFor !== state.selected) {
      this.listed = LISTED;
      this.shownFor = state.selected;
    }
    const thing = this.known.nodes.get(state.selected);
    const focused = this.root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.root.replaceChildren(...(thing ? this.#about(thing, state, batch) : [element("p", { class: "graph-hint" }, say("choose"))]));
    if (focused) {
      (this.root.querySelector(`[data-key="${focused}"]`) ?? this.root.querySelector("button"))?.focus();
    }
  }

  #about(thing, state, batch) {
    const pinned = state.pinned.includes(thing.id);
    return [
      element("h2", {}, nameOf(thing)),
      element("p", {}, kindOf(thing), " · ", element("a", { href: thing.page }, say("page")), " · ",
        element("a", { href: editor(thing) }, say("query"))),
      element("p", { class: "graph-buttons" },
        button(say("expand"), () => this.actions.expand(thing.id), { "data-key": "expand" }),
        button(say("collapse"), () => this.actions.collapse(thing.id), { "data-key": "collapse" }),
        button(say(pinned ? "unpin" : "pin"), () => this.actions.pin(thing.id), { "data-key": "pin", "aria-pressed": String(pinned) }),
        button(say("hide"), () => this.actions.hide(thing.id), { "data-key": "hide" })),
      element("ul", { class: "graph-expand" }, ...Object.entries(degrees(state, this.known, thing.id))
        .map(([kind, [seen, all]]) => this.#kindLine(thing, kind, seen, all, batch))),
      ...this.#edges(thing, state),
    ];
  }

  #kindLine(thing, kind, seen, all, batch) {
    const next = Math.min(batch, all - seen);
    return element("li", {}, element("span", {}, say("expand-kind", say(`kind-${kind}`), seen, all)),
      next > 0 ? button(say("expand-more", next), () => this.actions.expand(thing.id, kind), { "data-key": kind, "data-kind": kind }) : null);
  }

  #edges(thing, state) {
    const edges = visible(state, this.known).edges.filter((edge) => edge.from === thing.id || edge.to === thing.id)
      .sort((a, b) => b.facts - a.facts);
    const more = edges.length - this.listed;
    return edges.length === 0 ? [] : [
      element("h3", {}, `${say("edges")} ${edges.length}`),
      ...edges.slice(0, this.listed).map((edge) => this.#edge(edge, thing)),
      ...(more > 0 ? [button(say("more", more), () => {
        this.listed += 200;
        this.actions.again();
      })] : []),
    ];
  }

  #edge(edge, thing) {
    const other = this.known.nodes.get(edge.from === thing.id ? edge.to : edge.from);
    const arrow = edge.from === thing.id ? "→" : "←";
    const facts = element("div", {});
    const told = [edge.value, edge.facts > 1 ? say("facts", edge.facts) : null, edge.confidence === undefined ? null : String(edge.confidence)];
    const details = element("details", { class: "graph-edge" },
      element("summary", {}, `${say(`type-${edge.type}`)} ${arrow} ${nameOf(other)}`,
        element("span", { class: "count" }, ` ${told.filter(Boolean).join(" · ")}`)),
      button(`${say(`kind-${other.kind}`)} ${nameOf(other)}`, () => this.actions.select(other.id)), facts);
    details.addEventListener("toggle", () => details.open && this.#facts(edge, facts));
    return details;
  }

  async #facts(edge, into) {
    if (edge.facts === 0) {
      into.replaceChildren(element("p", {}, say("no-facts")));
      return;
    }
    into.replaceChildren(element("p", { class: "graph-hint" }, say("loading")));
    try {
      const facts = await this.known.fetchFacts(edge);
      const more = edge.facts - facts.length;
      into.replaceChildren(element("ul", { class: "graph-facts" }, ...facts.map(factLine), ...(more > 0 ? [element("li", {}, say("more", more))] : [])));
    } catch {
      into.replaceChildren(element("p", { class: "message" }, say("failed"), " ", button(say("again"), () => this.#facts(edge, into))));
    }
  }
}
