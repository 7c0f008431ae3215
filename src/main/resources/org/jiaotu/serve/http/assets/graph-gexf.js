// The picture as GEXF 1.3, for Gephi and networkx.
const NS = "http://gexf.net/1.3";
const VIZ = "http://gexf.net/1.3/viz";

const NODE_ATTRIBUTES = [["kind", "string"], ["zh", "string"], ["en", "string"]];
const EDGE_ATTRIBUTES = [["type", "string"], ["facts", "integer"], ["confidence", "double"], ["value", "string"]];

/** The text of a GEXF file. */
export function gexf(cy, known) {
  const xml = document.implementation.createDocument(NS, "gexf");
  const make = (name, attributes, ...children) => {
    const made = xml.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, clean(value)));
    made.append(...children);
    return made;
  };
  const declared = (of, all) => make("attributes", { class: of },
    ...all.map(([name, type], i) => make("attribute", { id: String(i), title: name, type })));
  const values = (all, thing) => make("attvalues", {}, ...all
    .map(([name], i) => [i, thing[name]])
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([i, value]) => make("attvalue", { for: String(i), value: String(value) })));
  const position = (node) => {
    const made = xml.createElementNS(VIZ, "viz:position");
    made.setAttribute("x", Math.round(node.position("x")));
    made.setAttribute("y", Math.round(-node.position("y")));
    made.setAttribute("z", 0);
    return made;
  };
  const node = (it) => {
    const thing = known.nodes.get(it.id());
    return make("node", { id: thing.iri, label: thing.zh || thing.en }, values(NODE_ATTRIBUTES, thing), position(it));
  };
  const edge = (it, i) => {
    const told = known.edges.get(it.id());
    return make("edge", {
      id: String(i), source: known.iri(told.from), target: known.iri(told.to), type: "directed", label: told.type, weight: String(Math.max(1, told.facts)),
    }, values(EDGE_ATTRIBUTES, told));
  };
  const root = xml.documentElement;
  root.setAttribute("version", "1.3");
  root.append(make("graph", { defaultedgetype: "directed" },
    declared("node", NODE_ATTRIBUTES), declared("edge", EDGE_ATTRIBUTES),
    make("nodes", {}, ...cy.nodes().map(node)), make("edges", {}, ...cy.edges().map(edge))));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`;
}

/** Without the control characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const clean = (value) => String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
