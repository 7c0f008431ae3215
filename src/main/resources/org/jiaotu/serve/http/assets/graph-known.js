// What the server has told about things and edges. It only grows; what of it is on the page is the state's matter.
export class Known {
  constructor(base) {
    this.base = base;
    this.nodes = new Map();
    this.edges = new Map();
    this.ties = new Map();
  }

  short = (iri) => iri.slice(this.base.length);
  iri = (id) => this.base + id;

  /** Takes in nodes and edges of an answer. */
  learn({ nodes = [], edges = [] }) {
    nodes.forEach((node) => this.nodes.set(this.short(node.iri), { ...node, id: this.short(node.iri) }));
    edges.forEach((told) => this.#tie({ ...told, from: this.short(told.from), to: this.short(told.to) }));
  }

  #tie(edge) {
    edge.id = `${edge.from} ${edge.type} ${edge.to}`;
    this.edges.set(edge.id, edge);
    [edge.from, edge.to].forEach((end) => {
      if (!this.ties.has(end)) {
        this.ties.set(end, new Set());
      }
      this.ties.get(end).add(edge.id);
    });
  }

  /** The known edges of a thing. */
  edgesOf = (id) => [...(this.ties.get(id) ?? [])].map((edge) => this.edges.get(edge));

  /** Things by their ids; those that the graph does not know are left out. */
  async fetchNodes(ids) {
    const told = await ask("/graph/nodes", ids.map((id) => ["iri", this.iri(id)]));
    this.learn(told);
    return told.nodes.map((node) => this.short(node.iri));
  }

  /** The next neighbours of a thing that are not on the page yet, of one kind or of all. */
  async fetchNeighbours(id, { kinds, limit, confidence, shown }) {
    const told = await ask("/graph/neighbours", [
      ["of", this.iri(id)], ["limit", limit], ["confidence", confidence],
      ...kinds.map((kind) => ["kind", kind]), ...shown.map((other) => ["without", this.iri(other)]),
    ]);
    this.learn({ nodes: [told.of, ...told.groups.flatMap((group) => group.nodes)], edges: told.edges });
    return {
      fresh: told.groups.flatMap((group) => group.nodes).map((node) => this.short(node.iri)),
      hidden: told.groups.reduce((sum, group) => sum + group.hidden, 0),
    };
  }

  /** The facts behind an edge. */
  fetchFacts = async (edge) =>
    (await ask("/graph/facts", [["one", this.iri(edge.from)], ["other", this.iri(edge.to)]])).facts;
}

/** Asks by POST, since what is on the page already may be long; an answer that is none is an error with the server's own line. */
async function ask(path, parameters) {
  const response = await fetch(path, { method: "POST", body: new URLSearchParams(parameters) });
  const told = await response.json();
  if (!response.ok) {
    throw new Error(told.error);
  }
  return told;
}
