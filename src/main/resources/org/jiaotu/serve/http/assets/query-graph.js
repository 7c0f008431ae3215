// The graph in an answer, as { nodes, edges, more }: IRIs, [from, by, to], and how many things are left out.
const isThing = (term) => term.termType === "NamedNode";

const ofTriples = (triples) =>
  triples.filter((triple) => isThing(triple.subject) && isThing(triple.object))
    .map((triple) => [triple.subject.value, triple.predicate.value, triple.object.value]);

function ofRows(names, rows) {
  return rows.flatMap((row) => {
    const things = names.filter((name) => row[name]?.type === "uri");
    return things.slice(1).map((name) => [row[things[0]].value, name, row[name].value]);
  });
}

/** The graph with so many things at most. */
export function graphOf(results, most) {
  const rows = results.getBindings();
  const triples = results.getStatements();
  const edges = triples ? ofTriples(triples) : rows ? ofRows(results.getVariables(), rows) : [];
  const distinct = [...new Map(edges.map((edge) => [edge.join(" "), edge])).values()];
  const all = [...new Set(distinct.flatMap(([from, , to]) => [from, to]))];
  const nodes = all.slice(0, Math.max(most, 2));
  const shown = new Set(nodes);
  return { nodes, edges: distinct.filter(([from, , to]) => shown.has(from) && shown.has(to)), more: all.length - nodes.length };
}
