package org.jiaotu.serve.explore.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.sparql.Row;

/**
 * The names of all that some answers mention, found with one query.
 *
 * @param links by node; facts have none, since pages say what they tell instead
 */
public record Named(Map<Node, Link> links) {
    private static final Set<Var> UNNAMED = Set.of(Var.alloc("fact"), Var.alloc("kind"), Var.alloc("property"));

    /** The names of what the rows of several answers mention. */
    public static Named in(Links links, Collection<List<Row>> answers) {
        Set<Node> nodes = answers.stream()
                .flatMap(List::stream)
                .flatMap(Named::nodes)
                .filter(Node::isURI)
                .collect(Collectors.toSet());
        return new Named(links.of(nodes));
    }

    /** The link of what a variable is bound to, or null where it is unbound. */
    public Link of(Row row, String variable) {
        return row.node(variable) == null ? null : links.get(row.node(variable));
    }

    private static Stream<Node> nodes(Row row) {
        return row.binding().varsMentioned().stream()
                .filter(variable -> !UNNAMED.contains(variable))
                .map(row.binding()::get);
    }
}
