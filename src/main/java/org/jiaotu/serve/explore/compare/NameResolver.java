package org.jiaotu.serve.explore.compare;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.store.text.Hit;
import org.jiaotu.store.text.Kind;
import org.jiaotu.store.text.Match;
import org.jiaotu.store.text.SearchIndex;

/** Finds what a reader means by 520300, 遵义, {@code zunyi} or the last part of a path. */
final class NameResolver {
    private static final int CANDIDATES = 8;

    private final GraphQueries graph;
    private final Addresses addresses;
    private final SearchIndex index;

    NameResolver(GraphQueries graph, Addresses addresses, SearchIndex index) {
        this.graph = graph;
        this.addresses = addresses;
        this.index = index;
    }

    /**
     * What was found.
     *
     * @param thing what is meant, or null when that is unknown or not clear
     * @param key of the message that says why there is no thing
     * @param candidates the things that may be meant
     */
    record Answer(Node thing, String key, List<Node> candidates) {
        private static Answer of(Node thing) {
            return new Answer(thing, "", List.of());
        }

        private static Answer unclear(String key, List<Hit> hits) {
            return new Answer(
                    null,
                    key,
                    hits.stream().map(hit -> NodeFactory.createURI(hit.iri())).toList());
        }
    }

    /** Looks for a region or an indicator by its code or the last part of its path, else by its names. */
    Answer resolve(String text, Kind kind) {
        Optional<Node> known = known(text, kind);
        if (known.isPresent()) {
            return Answer.of(known.get());
        }
        if (!index.isThere()) {
            return Answer.unclear("no-index", List.of());
        }
        if (text.length() > SearchIndex.LONGEST) {
            return Answer.unclear("compare-unknown", List.of());
        }
        return named(text, kind);
    }

    private Optional<Node> known(String text, Kind kind) {
        return addresses.candidates(kind.label() + "/" + text).stream()
                .filter(node -> !text.contains("/"))
                .filter(graph::knows)
                .findFirst();
    }

    /** A name that is all of the text is meant rather than one that only begins so. */
    private Answer named(String text, Kind kind) {
        List<Hit> hits = index.find(text, kind, false, CANDIDATES).hits();
        List<Hit> exact =
                hits.stream().filter(hit -> hit.match() == Match.EXACT).toList();
        List<Hit> best = exact.isEmpty() ? hits : exact;
        if (best.size() == 1) {
            return Answer.of(NodeFactory.createURI(best.get(0).iri()));
        }
        return best.isEmpty()
                ? Answer.unclear(
                        "compare-unknown",
                        index.find(text, kind, true, CANDIDATES).hits())
                : Answer.unclear("compare-ambiguous", best);
    }
}
