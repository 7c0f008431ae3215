// The search box: what it finds is added to the graph.
import { LOOKS } from "./graph-shapes.js";
import { button, element, say } from "./graph-texts.js";

const WAIT = 200;

/** @param add what is done with the IRI that the reader takes */
export function listen(form, list, add) {
  const input = form.querySelector("input");
  let asked = 0;
  let timer = 0;

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
  };
  const take = (hit) => {
    close();
    input.value = "";
    add(hit.id);
  };
  const line = (hit) => element("li", {}, button(hit.label, () => take(hit)), " ",
    element("span", { class: "count" }, say(`kind-${hit.type}`), hit.in ? ` · ${hit.in.map((place) => place.label).join(" ")}` : ""));

  async function find() {
    const text = input.value.trim();
    const mine = ++asked;
    if (text === "") {
      close();
      return [];
    }
    const types = Object.keys(LOOKS).map((kind) => `&type=${kind}`).join("");
    try {
      const response = await fetch(`/search?limit=5&q=${encodeURIComponent(text)}${types}`, { headers: { Accept: "application/json" } });
      const told = await response.json();
      if (mine !== asked) {
        return [];
      }
      const hits = told.results ?? [];
      list.replaceChildren(...(hits.length ? hits.slice(0, 12).map(line) : [element("li", { role: "status" }, told.error ?? say("none-found"))]));
      list.hidden = false;
      return hits;
    } catch {
      list.replaceChildren(element("li", { role: "alert" }, say("failed"), " ", button(say("again"), find)));
      list.hidden = false;
      return [];
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, WAIT);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const [first] = await find();
    if (first) {
      take(first);
    }
  });
  form.addEventListener("keydown", (event) => event.key === "Escape" && close());
}
