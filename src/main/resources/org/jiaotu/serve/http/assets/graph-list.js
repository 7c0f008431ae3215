// The same as tables, made when they are opened: every node with all that can be done with it, and every edge.
import { degrees, visible } from "./graph-state.js";
import { button, element, kindOf, nameOf, say } from "./graph-texts.js";

const head = (...keys) => element("thead", {}, element("tr", {}, ...keys.map((key) => element("th", { scope: "col" }, say(key)))));

export class List {
  constructor(details, known, actions) {
    this.details = details;
    this.known = known;
    this.actions = actions;
    details.addEventListener("toggle", () => details.open && actions.again());
  }

  show(state) {
    if (!this.details.open) {
      return;
    }
    const { nodes, edges } = visible(state, this.known);
    const focused = document.activeElement?.dataset.row;
    this.details.querySelector("div").replaceChildren(
      element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": say("nodes") },
        element("table", { class: "graph-nodes" }, element("caption", {}, `${say("nodes")} ${nodes.length}`), head("name", "kind", "shown", "actions"),
          element("tbody", {}, ...nodes.map((id) => this.#node(this.known.nodes.get(id), state))))),
      element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": say("edges") },
        element("table", { class: "graph-edges" }, element("caption", {}, `${say("edges")} ${edges.length}`), head("from", "type", "to", "facts-head"),
          element("tbody", {}, ...edges.map((edge) => this.#edge(edge))))));
    if (focused) {
      [...this.details.querySelectorAll("[data-row]")].find((it) => it.dataset.row === focused)?.focus();
    }
  }

  #node(thing, state) {
    const counts = Object.values(degrees(state, this.known, thing.id));
    const sum = (i) => counts.reduce((total, count) => total + count[i], 0);
    const act = (key, does, label = key) =>
      button(say(label), () => does(thing.id), { "data-row": `${key} ${thing.id}`, "aria-label": `${say(label)} ${nameOf(thing)}` });
    const pinned = state.pinned.includes(thing.id);
    return element("tr", { "aria-current": state.selected === thing.id ? "true" : false },
      element("th", { scope: "row" }, button(nameOf(thing), () => this.actions.select(thing.id), { "data-row": `select ${thing.id}` })),
      element("td", {}, kindOf(thing), pinned ? ` · ${say("pinned")}` : ""),
      element("td", { class: "number" }, `${sum(0)} / ${sum(1)}`),
      element("td", { class: "graph-buttons" },
        act("expand", this.actions.expand), act("collapse", this.actions.collapse),
        act("pin", this.actions.pin, pinned ? "unpin" : "pin"), act("hide", this.actions.hide)));
  }

  #edge(edge) {
    const end = (id) => element("td", {}, nameOf(this.known.nodes.get(id)));
    const told = [edge.facts || null, edge.value, edge.confidence].filter((part) => part !== null && part !== undefined);
    return element("tr", {}, end(edge.from), element("td", {}, say(`type-${edge.type}`)), end(edge.to), element("td", {}, told.join(" · ")));
  }
}
