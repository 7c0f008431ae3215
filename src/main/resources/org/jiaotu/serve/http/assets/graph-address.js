// The state as a fragment of the address, and back: #n=r.520300!@0,0~p.xian-guan-xiao-pin*0@120,-40&s=0&l=tree&k=a&c=0.5
// A node is the letter of its kind and the rest of its path, ! when it is pinned, * and the place of its parent, @ and where it stands.
const LETTERS = { region: "r", programme: "p", indicator: "i", organisation: "o", honour: "h", recognition: "g", policy: "d", article: "a" };
const KINDS = Object.fromEntries(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind]));
const LAYOUTS = ["force", "concentric", "tree", "grid"];
export const LONGEST = 6000;

const NODE = /^([a-z])\.([^!*@]+)(!?)(?:\*(\d+))?(?:@(-?\d+),(-?\d+))?$/;

function written(state, count, positions) {
  const place = new Map(state.nodes.map((id, i) => [id, i]));
  const pinned = new Set(state.pinned);
  const nodes = state.nodes.slice(0, count).map((id) => {
    const [kind, ...rest] = id.split("/");
    const parent = place.get(state.parents[id]);
    const at = positions ? state.positions[id] : undefined;
    return `${LETTERS[kind]}.${encodeURIComponent(rest.join("/")).replaceAll("%2F", "/").replaceAll("~", "%7E").replaceAll("!", "%21").replaceAll("*", "%2A")}`
      + (pinned.has(id) ? "!" : "") + (parent === undefined ? "" : `*${parent}`) + (at ? `@${Math.round(at[0])},${Math.round(at[1])}` : "");
  });
  const selected = place.get(state.selected);
  return `n=${nodes.join("~")}`
    + (selected === undefined || selected >= count ? "" : `&s=${selected}`)
    + (state.layout === "force" ? "" : `&l=${state.layout}`)
    + (state.off.length ? `&k=${state.off.map((kind) => LETTERS[kind]).join("")}` : "")
    + (state.confidence ? `&c=${state.confidence}` : "");
}

/** The fragment, and what had to be left out of it: nothing, "positions", or all nodes behind the first so many. */
export function toFragment(state) {
  const whole = written(state, state.nodes.length, true);
  if (whole.length <= LONGEST) {
    return { fragment: whole, left: null, count: state.nodes.length };
  }
  const bare = written(state, state.nodes.length, false);
  if (bare.length <= LONGEST) {
    return { fragment: bare, left: "positions", count: state.nodes.length };
  }
  let count = Math.floor(state.nodes.length * LONGEST / bare.length);
  while (written(state, count, false).length > LONGEST) {
    count -= Math.ceil(count / 50);
  }
  return { fragment: written(state, count, false), left: "nodes", count };
}

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a fragment says, on top of an empty state; null when it names no nodes. What cannot be read is left out. */
export function fromFragment(fragment, empty) {
  const parts = new Map(fragment.split("&").map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
  const read = (parts.get("n") ?? "").split("~").map((node) => NODE.exec(node)).map((match) =>
    match && KINDS[match[1]] && { id: `${KINDS[match[1]]}/${decoded(match[2])}`, pinned: match[3] === "!", parent: match[4], x: match[5], y: match[6] });
  const nodes = read.filter(Boolean);
  if (nodes.length === 0) {
    return null;
  }
  const pairs = (pick) => Object.fromEntries(nodes.map(pick).filter(Boolean));
  const confidence = Number(parts.get("c") ?? 0);
  return {
    ...empty,
    nodes: [...new Set(nodes.map((node) => node.id))],
    parents: pairs((node) => node.parent !== undefined && read[node.parent] && [node.id, read[node.parent].id]),
    positions: pairs((node) => node.x !== undefined && [node.id, [Number(node.x), Number(node.y)]]),
    pinned: nodes.filter((node) => node.pinned).map((node) => node.id),
    off: [...(parts.get("k") ?? "")].map((letter) => KINDS[letter]).filter(Boolean),
    confidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    layout: LAYOUTS.includes(parts.get("l")) ? parts.get("l") : "force",
    selected: read[parts.get("s") ?? -1]?.id ?? null,
  };
}
