// The graph view: takes steps, and shows each in the picture, the panel, the list, the legend and the address.
import { libraries } from "./library.js";
import { History } from "./graph-history.js";
import { Known } from "./graph-known.js";
import { List } from "./graph-list.js";
import { Panel } from "./graph-panel.js";
import { View } from "./graph-view.js";
import * as address from "./graph-address.js";
import * as keys from "./graph-keys.js";
import * as search from "./graph-search.js";
import { layOut, mayLayOut } from "./graph-layouts.js";
import { save } from "./graph-export.js";
import { Controls } from "./graph-controls.js";
import { added, collapsed, degrees, empty, hidden, pinToggled, visible } from "./graph-state.js";
import { kindOf, nameOf, say } from "./graph-texts.js";

const FIRST = 6; // of each kind, when no kind was asked for: a look around and no flood
const find = (id) => document.getElementById(id);

const known = new Known(find("graph").dataset.base);
const past = new History(empty);
const controls = new Controls(find("graph"));
let view;

const parts = [];

/** The picture is there once there is something in it; before, the page's own suggestions are. */
function uncover() {
  const begun = past.now.nodes.length > 0 || past.canUndo;
  find("graph-plain").hidden = begun;
  if (begun && find("graph").hidden) {
    find("graph").hidden = false;
    view.cy.resize();
  }
}

/** Shows the step that is current. */
function show() {
  const state = past.now;
  parts.forEach((part) => part.show(state, controls.batch));
  const seen = visible(state, known);
  controls.show(state, past, seen, known);
  remember(state);
}

function remember(state) {
  const { fragment, left, count } = address.toFragment(state);
  history.replaceState(null, "", state.nodes.length ? `#${fragment}` : location.pathname + location.search);
  controls.note(left === "positions" ? say("no-positions") : left === "nodes" ? say("part-only", count) : "");
}

/** Takes a step. The layout runs for new nodes while the graph is small, or when a layout was chosen. */
async function step(state, { lay = false, fit = false } = {}) {
  past.step(state);
  await draw(lay, fit);
}

async function draw(lay, fit) {
  uncover();
  const fresh = view.show(past.now);
  if (lay || (fresh.length > 0 && mayLayOut(view.cy))) {
    await layOut(view.cy, past.now, { afresh: past.now.nodes.length === fresh.length && past.now.pinned.length === 0 });
  }
  past.amend({ ...past.now, positions: view.positions(past.now) });
  if (fit || fresh.length > 0) {
    view.fitAll();
  }
  show();
}

const again = () => show();

/** Runs what asks the server; when that fails, says so with a button that tries again. */
async function asking(what) {
  controls.busy(true);
  try {
    await what();
    controls.busy(false);
  } catch (error) {
    controls.busy(false);
    controls.failed(error, () => asking(what));
  }
}

const actions = {
  again,
  select(id) {
    past.amend({ ...past.now, selected: id });
    view.choose(id);
    show();
    const thing = known.nodes.get(id);
    if (thing) {
      const all = Object.values(degrees(past.now, known, id)).reduce((sum, [, count]) => sum + count, 0);
      controls.tell(say("selected", nameOf(thing), kindOf(thing), all));
    }
  },
  expand: (id, kind) => asking(async () => {
    const { fresh, hidden: more } = await known.fetchNeighbours(id, {
      kinds: kind ? [kind] : [], limit: kind ? controls.batch : FIRST, confidence: past.now.confidence, shown: past.now.nodes,
    });
    if (fresh.length > 0) {
      await step({ ...added(past.now, fresh, id), selected: id });
    }
    controls.tell(fresh.length > 0 ? say("added", fresh.length, more) : say("nothing-more"));
  }),
  collapse: (id) => step(collapsed(past.now, id)),
  hide: (id) => step(hidden(past.now, id)),
  pin: (id) => step(pinToggled(past.now, id)),
  filter: (off, confidence) => step({ ...past.now, off, confidence }),
  layOut: (layout) => step({ ...past.now, layout }, { lay: true, fit: true }),
  add: (iri) => asking(async () => {
    const ids = await known.fetchNodes([...new Set([...past.now.nodes, known.short(iri)])]);
    await step({ ...added(past.now, ids), selected: known.short(iri) });
    if (past.now.nodes.length === 1) {
      await actions.expand(known.short(iri));
    }
  }),
  undo: () => go("undo", past.canUndo),
  redo: () => go("redo", past.canRedo),
  in: () => view.zoom(1.3),
  out: () => view.zoom(1 / 1.3),
  fit: () => view.fitAll(),
  png: () => save("png", view.cy, known),
  svg: () => save("svg", view.cy, known),
  gexf: () => save("gexf", view.cy, known),
  link: () => navigator.clipboard.writeText(location.href).then(() => controls.tell(say("copied")), () => controls.tell(say("link-in-bar"))),
};

function go(way, possible) {
  if (possible) {
    past[way]();
    view.show(past.now);
    view.move(past.now);
    show();
  }
}

function listen() {
  const { cy } = view;
  cy.on("tap", "node", (event) => {
    const id = event.target.id();
    past.now.selected === id ? actions.expand(id) : actions.select(id);
  });
  cy.on("tap", (event) => event.target === cy && actions.select(null));
  cy.on("dragfree", "node", () => step({ ...past.now, positions: view.positions(past.now) }));
  keys.listen(find("graph-canvas"), cy, actions, () => past.now);
  controls.listen(actions, () => past.now);
  search.listen(find("graph-search"), find("graph-found"), actions.add);
  document.addEventListener("appearance", () => {
    view.restyle(past.now);
    controls.name();
    show();
  });
}

/** Begins with what the address holds, else with the things that the page is about. */
async function begin() {
  const told = address.fromFragment(location.hash.slice(1), empty);
  const starts = find("graph").dataset.starts.split(" ").filter(Boolean).map(known.short);
  const state = told ?? added(empty, starts);
  if (state.nodes.length === 0) {
    show();
    return;
  }
  const there = new Set(await known.fetchNodes(state.nodes));
  past.amend({ ...state, nodes: state.nodes.filter((id) => there.has(id)), selected: there.has(state.selected) ? state.selected : told ? null : starts[0] });
  const placeless = past.now.nodes.some((id) => !past.now.positions[id]);
  await draw(told !== null && placeless, true);
  if (!told && starts.length === 1) {
    const { fresh } = await known.fetchNeighbours(starts[0], { kinds: [], limit: FIRST, confidence: 0, shown: past.now.nodes });
    past.amend(added(past.now, fresh, starts[0]));
    await draw(true, true);
  }
}

async function start() {
  if (find("graph").dataset.starts.trim() !== "" || location.hash.length > 1) {
    find("graph").hidden = false;
    find("graph-plain").hidden = true;
  }
  controls.busy(true);
  await libraries("cytoscape.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js");
  if (!view) {
    view = new View(find("graph-canvas"), known);
    parts.push(new Panel(find("graph-panel"), known, actions), new List(find("graph-list"), known, actions));
    listen();
  }
  await begin();
}

asking(start);
