// Beside a marked fact, what was read from it: on pointing and on focus, gone with Escape. The list of facts holds the same words.
const card = document.createElement("div");
card.className = "card";
card.hidden = true;
let leaving = 0;

const hide = () => {
  card.hidden = true;
};

const hideSoon = () => {
  clearTimeout(leaving);
  leaving = setTimeout(hide, 250); // long enough to reach the card
};

const show = (link) => {
  const about = document.getElementById(link.getAttribute("aria-describedby"));
  if (!about) {
    return;
  }
  clearTimeout(leaving);
  card.replaceChildren(...[...about.children].map((fact) => fact.cloneNode(true)));
  card.hidden = false;
  const at = link.getClientRects()[0];
  const widest = document.documentElement.clientWidth - card.offsetWidth - 16;
  card.style.left = `${Math.max(16, Math.min(at.left, widest)) + scrollX}px`;
  card.style.top = `${link.getBoundingClientRect().bottom + scrollY + 4}px`;
};

const factAt = (event) => event.target.closest?.(".words .fact a");

document.body.append(card);
document.addEventListener("pointerover", (event) => {
  const link = factAt(event);
  if (link) {
    show(link);
  } else if (card.contains(event.target)) {
    clearTimeout(leaving);
  } else if (!card.hidden) {
    hideSoon();
  }
});
document.addEventListener("focusin", (event) => (factAt(event) ? show(factAt(event)) : hide()));
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
