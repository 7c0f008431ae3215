// Where nodes stand: near who brought them at first, then as one of the layouts has it.
const LARGE = 250;

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Puts new nodes around their parents, like the seeds of a sunflower, on the side away from the middle; without a parent, in the middle. */
export function placed(cy, ids, state) {
  const middle = cy.nodes().length ? centre(cy) : { x: 0, y: 0 };
  const counts = new Map();
  return ids.map((id) => {
    const parent = cy.getElementById(state.parents[id] ?? "");
    const around = parent.nonempty() ? parent.position() : middle;
    const i = (counts.get(state.parents[id]) ?? 0) + 1;
    counts.set(state.parents[id], i);
    const out = parent.nonempty() ? Math.atan2(around.y - middle.y, around.x - middle.x) : 0;
    const angle = out + i * 2.399963;
    const far = 46 * Math.sqrt(i + 2);
    return [id, { x: around.x + far * Math.cos(angle), y: around.y + far * Math.sin(angle) }];
  });
}

const centre = (cy) => {
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
  return { x: x1 + w / 2, y: y1 + h / 2 };
};

const roots = (cy, state) => {
  const all = cy.nodes().filter((node) => !(node.id() in state.parents));
  return all.nonempty() ? all : cy.nodes().slice(0, 1);
};

/** Steps from the nearest root, by id. */
function steps(cy, state) {
  const found = new Map();
  cy.elements().bfs({ roots: roots(cy, state), visit: (node, edge, before, i, depth) => { found.set(node.id(), depth); } });
  return found;
}

/** A tree that grows to the right: a row for each leaf, every other one further out so that labels have room. */
function tree(cy, state) {
  const children = new Map();
  const starts = roots(cy, state);
  cy.elements().bfs({
    roots: starts,
    visit: (node, edge, before) => before && children.set(before.id(), [...(children.get(before.id()) ?? []), node.id()]),
  });
  const places = new Map();
  let row = 0;
  const put = (id, depth) => {
    const below = (children.get(id) ?? []).map((child) => put(child, depth + 1));
    const y = below.length ? (below[0] + below.at(-1)) / 2 : 27 * row++;
    places.set(id, { x: depth * 380 + (below.length ? 0 : (row % 2) * 170), y });
    return y;
  };
  starts.forEach((node) => put(node.id(), 0));
  cy.nodes().filter((node) => !places.has(node.id())).forEach((node) => put(node.id(), 0));
  return places;
}

const options = {
  force: (cy, state, afresh) => ({
    name: "fcose", randomize: afresh, quality: cy.nodes().length > LARGE ? "draft" : "default", nodeDimensionsIncludeLabels: cy.nodes().length < 80,
    idealEdgeLength: 150, nodeSeparation: 120, nodeRepulsion: 40000, numIter: cy.nodes().length > LARGE ? 300 : 1500, packComponents: false,
    fixedNodeConstraint: cy.nodes(".pinned").map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
  }),
  concentric: (cy, state) => {
    const depths = steps(cy, state);
    return { name: "concentric", concentric: (node) => 100 - (depths.get(node.id()) ?? 99), levelWidth: () => 1, minNodeSpacing: 34 };
  },
  tree: (cy, state) => {
    const places = tree(cy, state);
    return { name: "preset", positions: (node) => places.get(node.id()) ?? node.position() };
  },
  grid: () => ({ name: "grid", avoidOverlap: true, avoidOverlapPadding: 40, sort: (a, b) => a.data("order").localeCompare(b.data("order")) }),
};

/** Lays all out anew; resolves when the nodes stand where they will. Pinned nodes stay. */
export function layOut(cy, state, { afresh = false } = {}) {
  return new Promise((resolve) => {
    const pins = cy.nodes(".pinned");
    pins.lock();
    const moving = cy.nodes().length <= LARGE && !still.matches;
    const layout = cy.layout({ animate: moving, animationDuration: 250, fit: false, padding: 40, ...options[state.layout](cy, state, afresh) });
    layout.one("layoutstop", () => {
      pins.unlock();
      resolve();
    });
    layout.run();
  });
}

/** Whether an expansion may lay out anew: a large graph only takes the new nodes in beside their parent. */
export const mayLayOut = (cy) => cy.nodes().length <= LARGE;
