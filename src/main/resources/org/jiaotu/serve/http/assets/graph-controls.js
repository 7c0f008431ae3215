// What stands around the picture: buttons, legend, filters, and the line that says what happened.
import { shapeOf, svgElement, LOOKS } from "./graph-shapes.js";
import { colour } from "./appearance-switch.js";
import { button, element, say } from "./graph-texts.js";

const LAYOUTS = ["force", "concentric", "tree", "grid"];

export class Controls {
  #told = "";
  #note = "";
  #counts = "";

  constructor(root) {
    this.root = root;
    this.status = root.querySelector("#graph-status");
    this.boxes = [...root.querySelectorAll("#graph-legend input")];
    this.sure = root.querySelector("#graph-confidence");
    this.layout = root.querySelector("#graph-layout");
    this.name();
  }

  /** How many neighbours of a kind one expansion brings. */
  get batch() {
    return Number(this.root.querySelector("#graph-batch").value);
  }

  /** Says and draws what depends on language and colours. */
  name() {
    const chosen = this.layout.value || "force";
    this.layout.replaceChildren(...LAYOUTS.map((name) => element("option", { value: name }, say(`layout-${name}`))));
    this.layout.value = chosen;
    this.boxes.forEach((box) => {
      const picture = svgElement("svg", { width: 16, height: 16, viewBox: "-8 -8 16 16", "aria-hidden": "true" });
      picture.append(shapeOf(box.value, 0, 0, 7.5, { fill: colour(LOOKS[box.value].colour) }));
      box.parentElement.querySelector(".shape").replaceChildren(picture);
    });
  }

  listen(actions, state) {
    this.root.querySelectorAll("[data-do]").forEach((it) => it.addEventListener("click", () => actions[it.dataset.do]()));
    const filter = () => actions.filter(this.boxes.filter((box) => !box.checked).map((box) => box.value), Number(this.sure.value));
    this.boxes.forEach((box) => box.addEventListener("change", filter));
    this.sure.addEventListener("input", () => this.#shownSure(this.sure.value));
    this.sure.addEventListener("change", filter);
    this.layout.addEventListener("change", () => actions.layOut(this.layout.value));
    this.root.querySelector("#graph-batch").addEventListener("change", actions.again);
  }

  show(state, past, seen, known) {
    this.boxes.forEach((box) => {
      const count = state.nodes.filter((id) => known.nodes.get(id).kind === box.value).length;
      box.checked = !state.off.includes(box.value);
      box.parentElement.querySelector(".count").textContent = count || "";
      box.parentElement.classList.toggle("none", count === 0);
    });
    this.sure.value = state.confidence;
    this.#shownSure(state.confidence);
    this.layout.value = state.layout;
    this.#able("undo", past.canUndo);
    this.#able("redo", past.canRedo);
    const out = state.nodes.length - seen.nodes.length;
    this.#counts = state.nodes.length === 0 ? say("empty")
      : say("counts", seen.nodes.length, seen.edges.length) + (out ? ` · ${say("filtered", out)}` : "");
    this.#told = "";
    this.#line();
  }

  /** Says what a step did, before the counts. */
  tell(text) {
    this.#told = text;
    this.#line();
  }

  /** Says what the address could not hold. */
  note(text) {
    this.#note = text;
    this.#line();
  }

  busy(is) {
    this.root.querySelector("#graph-canvas").setAttribute("aria-busy", String(is));
    if (is) {
      this.status.classList.remove("message");
      this.status.replaceChildren(say("loading"));
    }
  }

  /** Says that the server did not answer, or what it answered, with a button that tries again. */
  failed(error, retry) {
    this.root.hidden = false;
    this.status.classList.add("message");
    const own = error instanceof TypeError || !error.message || error.message.startsWith("http") ? say("failed") : error.message;
    this.status.replaceChildren(own, " ", button(say("again"), retry));
  }

  #line() {
    this.status.classList.remove("message");
    this.status.replaceChildren([this.#told, this.#counts, this.#note].filter(Boolean).join(" · "));
  }

  #able(name, is) {
    this.root.querySelector(`[data-do=${name}]`).disabled = !is;
  }

  #shownSure(value) {
    this.root.querySelector("#graph-confidence-shown").textContent = String(value);
  }
}
