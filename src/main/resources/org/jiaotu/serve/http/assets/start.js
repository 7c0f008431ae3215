// The provinces tell another indicator without a reload; the address tells which.
import { language } from "./appearance-switch.js";

const section = () => document.getElementById("provinces");

const say = () => section().querySelectorAll("option").forEach((option) => {
  option.textContent = option.dataset[language()];
});

async function show(address) {
  section().querySelector(".tiles").setAttribute("aria-busy", "true");
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  section().replaceWith(document.adoptNode(page.getElementById("provinces")));
  prepare();
}

function prepare() {
  const form = section().querySelector("form");
  form.querySelector("button").hidden = true;
  form.elements.indicator.addEventListener("change", () => {
    const indicator = form.elements.indicator.value;
    const address = indicator ? `/?indicator=${encodeURIComponent(indicator)}` : "/";
    show(address).then(() => {
      history.replaceState(null, "", address);
      section().querySelector("select").focus();
    }).catch(() => location.assign(address)); // the server tells what is wrong
  });
  say();
}

prepare();
document.addEventListener("appearance", say);
