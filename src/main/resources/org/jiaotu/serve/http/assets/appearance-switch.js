// The switches of language and colours in the header. What draws outside of style sheets listens to "appearance".
const root = document.documentElement;

export const language = () => root.dataset.lang ?? "zh";

/** True when the page is dark, by choice or by the system. */
export const isDark = () =>
  (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

/** A colour of the style sheet: colour("accent"). */
export const colour = (name) => getComputedStyle(root).getPropertyValue(`--${name}`).trim();

/** The text of an element as the reader sees it: of two languages the chosen one. */
export const shownText = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll(language() === "zh" ? ".en" : ".zh").forEach((hidden) => hidden.remove());
  return copy.textContent.trim();
};

const keep = (key, value) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
};

const changed = () => document.dispatchEvent(new CustomEvent("appearance"));

const switches = {
  lang() {
    root.dataset.lang = language() === "zh" ? "en" : "zh";
    root.lang = language() === "zh" ? "zh-CN" : "en";
    keep("lang", root.dataset.lang);
  },
  theme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
  },
};

export function start() {
  document.querySelectorAll("[data-switch]").forEach((button) => {
    button.closest("[hidden]")?.removeAttribute("hidden");
    button.addEventListener("click", () => {
      switches[button.dataset.switch]();
      changed();
    });
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
}
