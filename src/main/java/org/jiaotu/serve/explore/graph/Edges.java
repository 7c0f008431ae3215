package org.jiaotu.serve.explore.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.sparql.GraphQueries;

/** Reads the edges of the graph view, those of {@code edges.rq}. */
final class Edges {
    private static final PageQuery EDGES = PageQuery.load(Edges.class, "edges.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    Edges(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** The query for the edges, its {@code VALUES} lines still open: a reader of the graph gets it with a thing filled in. */
    static String query() {
        return EDGES.text();
    }

    /** All edges that leave or reach some things, each once. */
    List<Edge> of(Collection<Node> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Node> ends = List.copyOf(things);
        return Stream.of("from", "to")
                .flatMap(end -> graph.rows(EDGES.with(end, ends).text(), Edge::of).stream())
                .distinct()
                .filter(edge -> !edge.from().equals(edge.to()))
                .filter(edge -> kind(edge.from()).isPresent() && kind(edge.to()).isPresent())
                .toList();
    }

    /** The kind of a thing; empty for what the graph view does not show. */
    Optional<GraphKind> kind(Node thing) {
        String base = addresses.base();
        if (!thing.isURI() || !thing.getURI().startsWith(base)) {
            return Optional.empty();
        }
        String rest = thing.getURI().substring(base.length());
        return GraphKind.named(rest.substring(0, Math.max(0, rest.indexOf('/'))));
    }
}
