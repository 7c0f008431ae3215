// What the server tells the editor: prefixes, terms, shipped queries, provinces; and what follows from it.

const LABELS = (iris) => `SELECT ?thing ?label {
  VALUES ?thing { ${iris.map((iri) => `<${iri}>`).join(" ")} }
  VALUES ?property { skos:prefLabel rdfs:label } ?thing ?property ?label
}`;

async function json(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

export async function facts() {
  const told = await json("/query/editor.json");
  const short = (iri) => {
    const prefix = Object.entries(told.prefixes).find(([, namespace]) => iri.startsWith(namespace));
    return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri.replace(/^.*[/#](?=.)/, "");
  };
  return {
    ...told,
    short,
    terms: told.terms.map((term) => ({ ...term, short: short(term.iri) })),
    /** The page of a thing of ours, or null. */
    page: (iri) => (iri.startsWith(told.base) ? `/page/${iri.slice(told.base.length)}` : null),
    /** What things are called, by IRI, with one query. */
    async names(iris) {
      const safe = iris.filter((iri) => !/[\s<>"{}|\\^`]/.test(iri));
      const answer = await json("/sparql", {
        method: "POST",
        headers: { Accept: "application/sparql-results+json", "Content-Type": "application/sparql-query" },
        body: LABELS(safe),
      });
      const wanted = document.documentElement.dataset.lang ?? "zh";
      const best = new Map();
      answer.results.bindings.forEach(({ thing, label }) => {
        const fits = (label["xml:lang"] ?? "zh").startsWith(wanted);
        if (fits || !best.has(thing.value)) {
          best.set(thing.value, label.value);
        }
      });
      return best;
    },
  };
}
