// What is on the page, as a value: every step makes a new one, so that undo is to take the one before.
//   nodes       ids in the order in which they came
//   parents     who brought them, by id; none for those that were put there
//   pinned      ids that no layout moves
//   positions   [x, y] by id, as last seen
//   off         kinds that are filtered out;  confidence: what edges must have at least
//   layout      the layout's name;  selected: an id or null
export const empty = {
  nodes: [], parents: {}, pinned: [], positions: {}, off: [], confidence: 0, layout: "force", selected: null,
};

const only = (record, keep) => Object.fromEntries(Object.entries(record).filter(([id]) => keep.has(id)));

function keeping(state, nodes) {
  const keep = new Set(nodes);
  return {
    ...state,
    nodes,
    parents: only(state.parents, keep),
    positions: only(state.positions, keep),
    pinned: state.pinned.filter((id) => keep.has(id)),
    selected: keep.has(state.selected) ? state.selected : null,
  };
}

/** With more nodes, brought by a parent or by nobody. */
export function added(state, ids, parent = null) {
  const there = new Set(state.nodes);
  const fresh = ids.filter((id) => !there.has(id));
  const parents = parent === null ? {} : Object.fromEntries(fresh.map((id) => [id, parent]));
  return { ...state, nodes: [...state.nodes, ...fresh], parents: { ...state.parents, ...parents } };
}

/** What a node brought, and what that brought; pinned ones and all behind them stay. */
export function brought(state, id) {
  const children = new Map();
  Object.entries(state.parents).forEach(([child, parent]) => children.set(parent, [...(children.get(parent) ?? []), child]));
  const found = new Set();
  const visit = (parent) => (children.get(parent) ?? []).forEach((child) => {
    if (!found.has(child) && child !== id && !state.pinned.includes(child)) {
      found.add(child);
      visit(child);
    }
  });
  visit(id);
  return found;
}

/** Without what a node brought. */
export function collapsed(state, id) {
  const gone = brought(state, id);
  return keeping(state, state.nodes.filter((node) => !gone.has(node)));
}

export const hidden = (state, id) => keeping(state, state.nodes.filter((node) => node !== id));

export const pinToggled = (state, id) => ({
  ...state,
  pinned: state.pinned.includes(id) ? state.pinned.filter((pin) => pin !== id) : [...state.pinned, id],
});

/** What of the state is seen: nodes whose kind is on, edges that are sure enough, and no node that only unsure edges hold. */
export function visible(state, known) {
  const there = new Set(state.nodes);
  const shown = new Set(state.nodes.filter((id) => !state.off.includes(known.nodes.get(id).kind)));
  const sure = (edge) => (edge.confidence ?? 1) >= state.confidence;
  state.nodes.filter((id) => id in state.parents && !state.pinned.includes(id)).forEach((id) => {
    const edges = known.edgesOf(id).filter((edge) => there.has(edge.from) && there.has(edge.to));
    if (edges.length && !edges.some(sure)) {
      shown.delete(id);
    }
  });
  const edges = [...shown].flatMap((id) => known.edgesOf(id).filter((edge) => edge.from === id && shown.has(edge.to) && sure(edge)));
  return { nodes: [...shown], edges };
}

/** How many neighbours of each kind a node has, and how many of them are on the page: { region: [3, 16] }. */
export function degrees(state, known, id) {
  const there = new Set(state.nodes);
  const others = new Set(known.edgesOf(id).map((edge) => (edge.from === id ? edge.to : edge.from)).filter((other) => there.has(other)));
  const seen = {};
  others.forEach((other) => {
    const { kind } = known.nodes.get(other);
    seen[kind] = (seen[kind] ?? 0) + 1;
  });
  return Object.fromEntries(Object.entries(known.nodes.get(id).degrees).map(([kind, all]) => [kind, [seen[kind] ?? 0, all]]));
}
