// The keyboard on the picture.
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The node in a direction: of the neighbours the one that lies most that way, else of all. */
export function towards(cy, id, [dx, dy]) {
  const from = cy.getElementById(id ?? "");
  if (from.empty()) {
    return cy.nodes()[0]?.id() ?? null;
  }
  const { x, y } = from.position();
  const best = (nodes) => nodes.map((node) => {
    const [ox, oy] = [node.position("x") - x, node.position("y") - y];
    const far = Math.hypot(ox, oy) || 1;
    return { id: node.id(), straight: (ox * dx + oy * dy) / far, far };
  }).filter((it) => it.straight > 0.5).sort((a, b) => b.straight - a.straight || a.far - b.far)[0];
  return (best(from.neighborhood("node")) ?? nearest(best, cy, from))?.id ?? id;
}

const nearest = (best, cy, from) => best(cy.nodes().difference(from));

export function listen(canvas, cy, actions, state) {
  const keys = {
    Enter: (id) => actions.expand(id), c: (id) => actions.collapse(id), p: (id) => actions.pin(id),
    Delete: (id) => actions.hide(id), Backspace: (id) => actions.hide(id),
  };
  const anyway = { "+": actions.in, "=": actions.in, "-": actions.out, 0: actions.fit };
  canvas.addEventListener("keydown", (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const { selected } = state();
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (ARROWS[key]) {
      actions.select(towards(cy, selected, ARROWS[key]));
    } else if (key === "Escape") {
      actions.select(null);
    } else if (keys[key] && selected) {
      keys[key](selected);
    } else if (anyway[key]) {
      anyway[key]();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target.matches("input[type=search], textarea")) {
      return;
    }
    const key = event.key.toLowerCase();
    const does = key === "y" || (key === "z" && event.shiftKey) ? actions.redo : key === "z" ? actions.undo : null;
    if (does) {
      event.preventDefault();
      does();
    }
  });
}
