package org.jiaotu.serve.explore.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.sparql.GraphQueries;

/** Whose page tells of a thing: a fact its own, a piece of evidence its fact's, the reading of an article none. */
final class Owners {
    private static final PageQuery KIND = PageQuery.load(Owners.class, "kind.rq");
    private static final PageQuery OWNER = PageQuery.load(Owners.class, "owner.rq");

    private Owners() {}

    static Optional<Node> of(Node thing, GraphQueries graph) {
        return first(graph, KIND.with("thing", thing), "thing")
                .or(() -> first(graph, OWNER.with("part", thing), "fact"));
    }

    private static Optional<Node> first(GraphQueries graph, PageQuery query, String variable) {
        Stream<Node> found = graph.rows(query.text(), row -> row.node(variable)).stream();
        return found.findFirst();
    }
}
