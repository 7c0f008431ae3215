// What scripts say: the texts of a page's <template id="words">, which hold both languages.
import { language } from "./appearance-switch.js";

const found = (key) => document.getElementById("words").content.querySelector(`[data-say="${key}"]`);

/** A text in the reader's language; {0} and so on are replaced by values. */
export const word = (key, ...values) =>
  values.reduce(
    (text, value, i) => text.replace(`{${i}}`, value),
    found(key).querySelector(language() === "zh" ? ".zh" : ".en").textContent,
  );

/** The text in both languages, of which the style sheet shows one. */
export const words = (key, ...values) => {
  const copy = found(key).cloneNode(true);
  copy.querySelectorAll(".zh, .en").forEach((side) => {
    side.textContent = values.reduce((text, value, i) => text.replace(`{${i}}`, value), side.textContent);
  });
  return copy;
};
