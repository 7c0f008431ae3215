package org.jiaotu.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.store.text.Hit;

/** What the graph tells around hits: where a place lies, which article a sentence is from, which facts were read from it. */
final class HitContext {
    private static final String PLACES = Resources.text(HitContext.class, "search-places.rq");
    private static final String FACTS = Resources.text(HitContext.class, "search-facts.rq");

    private final Map<String, List<Named>> places = new HashMap<>();
    private final Map<String, List<Named>> articles = new HashMap<>();
    private final Map<String, List<Named>> facts = new HashMap<>();

    private HitContext() {}

    /** A thing and its label. */
    record Named(Node thing, String label) {}

    static HitContext of(List<Hit> hits, GraphQueries graph) {
        HitContext context = new HitContext();
        List<Hit> sentences = hits.stream().filter(hit -> hit.article() != null).toList();
        String things =
                values(hits.stream().filter(hit -> hit.article() == null).toList());
        if (!things.isEmpty()) {
            context.ask(graph, PLACES.formatted(things), context.places);
        }
        if (!sentences.isEmpty()) {
            context.ask(graph, FACTS.formatted(values(sentences)), context.facts);
        }
        return context;
    }

    /** Where a region or organisation lies: 贵州省 for 遵义市; empty when the graph does not say. */
    List<Named> places(Hit hit) {
        return places.getOrDefault(hit.iri(), List.of());
    }

    /** The article of a sentence. */
    List<Named> articles(Hit hit) {
        return articles.getOrDefault(hit.iri(), List.of());
    }

    /** The facts that were read from a sentence. */
    List<Named> facts(Hit hit) {
        return facts.getOrDefault(hit.iri(), List.of());
    }

    private void ask(GraphQueries graph, String query, Map<String, List<Named>> into) {
        graph.select(query, rows -> {
            rows.forEachRemaining(row -> {
                put(row, "other", "label", into);
                put(row, "article", "title", articles);
            });
            return null;
        });
    }

    private static void put(Binding row, String thing, String label, Map<String, List<Named>> into) {
        if (row.contains(thing)) {
            Named named = new Named(row.get(thing), row.get(Var.alloc(label)).getLiteralLexicalForm());
            List<Named> all = into.computeIfAbsent(row.get(Var.alloc("hit")).getURI(), hit -> new ArrayList<>());
            if (all.stream().noneMatch(other -> other.thing().equals(named.thing()))) {
                all.add(named);
            }
        }
    }

    private static String values(List<Hit> hits) {
        return hits.stream()
                .map(hit -> NodeFmtLib.strNT(NodeFactory.createURI(hit.iri())))
                .collect(Collectors.joining(" "));
    }
}
