// Turns <input data-pick="region"> into a combobox over /search: names, pinyin and initials as one types. What is picked goes into the
// form by its code, and the form is sent. Without scripts, or when nothing is picked, the server looks the words up itself.
import { shownText } from "./appearance-switch.js";

const WAIT = 120;
let made = 0;

const lastPart = (iri) => iri.slice(iri.lastIndexOf("/") + 1);

function option(hit, id) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.dataset.value = lastPart(hit.id);
  item.textContent = hit.label;
  const around = [hit.alias, ...(hit.in ?? []).map((place) => place.label)].filter(Boolean).join(" ");
  if (around) {
    const note = document.createElement("small");
    note.textContent = ` ${around}`;
    item.append(note);
  }
  return item;
}

function makePicker(input) {
  const list = document.createElement("ul");
  list.className = "options";
  list.id = `options-${made++}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", shownText(input.closest("label")));
  list.hidden = true;
  input.closest("label").after(list);
  const set = (attributes) => Object.entries(attributes).forEach(([key, value]) => input.setAttribute(key, value));
  set({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  let active = -1;
  let timer;
  let asked = 0;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const activate = (index) => {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    all.forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    }
  };
  const pick = (item) => {
    input.value = item.dataset.value;
    close();
    input.form.requestSubmit();
  };
  const show = (hits) => {
    close();
    list.replaceChildren(...hits.map((hit, i) => option(hit, `${list.id}-${i}`)));
    if (hits.length === 0) {
      const none = document.createElement("li");
      none.setAttribute("role", "presentation");
      none.append(input.form.querySelector(".picker-none").content.cloneNode(true));
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const ask = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    if (text === "") {
      close();
      return;
    }
    const answer = await fetch(`/search?type=${input.dataset.pick}&limit=8&q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" } });
    const found = answer.ok ? await answer.json() : { results: [] };
    if (turn === asked && document.activeElement === input) {
      show(found.results);
    }
  };
  const keys = {
    ArrowDown: () => (list.hidden ? ask() : activate(active + 1)),
    ArrowUp: () => activate(active < 0 ? -1 : active - 1),
    Escape: close,
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      pick(options()[active]);
    } else if (keys[event.key] && !event.isComposing) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  input.addEventListener("blur", close);
  // before the field loses the focus
  list.addEventListener("pointerdown", (event) => {
    const item = event.target.closest("[role=option]");
    event.preventDefault();
    if (item) {
      pick(item);
    }
  });
}

document.querySelectorAll("input[data-pick]").forEach(makePicker);
