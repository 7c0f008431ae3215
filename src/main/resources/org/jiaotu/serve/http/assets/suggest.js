// Search as one types: a combobox (WAI-ARIA) over the answers of /search, for each form of class "search".
import { rows } from "./suggest-list.js";

const PAUSE = 120;
const EACH = 5;

/** The combobox of one form. */
function combobox(form, number) {
  const input = form.querySelector("input[name=q]");
  const panel = form.querySelector(".suggestions");
  const texts = panel.querySelector("template").content;
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let active = -1;
  let timer = 0;
  let request = null;

  list.id = `suggestions-${number}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  status.setAttribute("role", "status");
  panel.append(status, list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);

  const options = () => [...list.querySelectorAll("[role=option]")];
  const open = (isOpen) => {
    panel.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen && options().length > 0));
  };
  const say = (key) => status.replaceChildren(...(key ? [texts.querySelector(`[data-say="${key}"]`).cloneNode(true)] : []));
  const choose = (index) => {
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    active = index;
    const option = options()[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const close = () => {
    clearTimeout(timer);
    request?.abort();
    choose(-1);
    open(false);
  };
  const show = (answer) => {
    list.replaceChildren(...rows(answer, texts, list.id));
    say(answer.results.length === 0 ? "none" : answer.near ? "near" : "");
    choose(-1);
    open(true);
  };
  const ask = async (text) => {
    request?.abort();
    const mine = request = new AbortController();
    list.replaceChildren();
    choose(-1);
    say("loading");
    open(true);
    try {
      const response = await fetch(`/search?limit=${EACH}&q=${encodeURIComponent(text)}`, {
        headers: { Accept: "application/json" }, signal: mine.signal,
      });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      show(await response.json());
    } catch (error) {
      if (!mine.signal.aborted) {
        say("failed");
      }
    }
  };
  const move = (by) => {
    const count = options().length;
    choose(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
  };
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => location.assign(options()[active].dataset.href),
    Escape: close,
  };

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (text === "" || event.isComposing) {
      close();
    } else {
      timer = setTimeout(() => ask(text), PAUSE);
    }
  });
  input.addEventListener("compositionend", () => input.dispatchEvent(new InputEvent("input")));
  input.addEventListener("keydown", (event) => {
    const needs = event.key === "Enter" ? active >= 0 : !panel.hidden && (event.key === "Escape" || options().length > 0);
    if (keys[event.key] && needs && !event.isComposing) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  input.addEventListener("blur", close);
  // before blur: a click on a suggestion must find it still there
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const href = event.target.closest("[role=option]")?.dataset.href;
    if (href) {
      location.assign(href);
    }
  });
  open(false);
}

/** Prepares all search forms that lead to pages, and lets "/" go to the first of all. */
export function start() {
  const forms = [...document.querySelectorAll("form.search")];
  forms.filter((form) => form.querySelector(".suggestions")).forEach(combobox);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable=true], .CodeMirror");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      forms[0].querySelector("input").focus();
    }
  });
}
