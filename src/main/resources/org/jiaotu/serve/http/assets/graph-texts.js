// What the graph view says: texts of the page, in the reader's language, and elements that hold them as text.
import { language } from "./appearance-switch.js";

const texts = new Map([...document.querySelectorAll("#graph-texts dt")].map((key) => {
  const [zh, en] = ["zh", "en"].map((of) => key.nextElementSibling.querySelector(`.${of}`).textContent);
  return [key.textContent, { zh, en }];
}));

/** A text of the page: say("added", 3, 12). */
export const say = (key, ...values) =>
  texts.get(key)[language()].replace(/\{(\d)\}/g, (_, i) => String(values[i]));

/** What a thing is called. */
export const nameOf = (thing) => (language() === "en" && thing.en) || thing.zh || thing.en;

/** The kind of a thing in words. */
export const kindOf = (thing) => say(`kind-${thing.kind}`);

const width = (letter) => (letter.codePointAt(0) < 0x2e80 ? 1 : 2);

/** A name cut to a width, a Chinese character being two wide; the whole is in the panel. */
export function elided(text, most) {
  let wide = 0;
  const cut = [...text].findIndex((letter) => (wide += width(letter)) > most);
  return cut < 0 ? text : `${[...text].slice(0, cut).join("").trimEnd()}…`;
}

/** An element with attributes and children; strings are text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== undefined) {
      made.setAttribute(key, value === true ? "" : value);
    }
  });
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A plain button. */
export const button = (text, onclick, attributes = {}) =>
  element("button", { type: "button", class: "plain", onclick, ...attributes }, text);
