package org.jiaotu.serve.explore.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;

/** Makes things into nodes of the graph view: names them and counts their neighbours. */
final class GraphNodes {
    private final Edges edges;
    private final Links links;

    GraphNodes(Edges edges, Links links) {
        this.edges = edges;
        this.links = links;
    }

    /**
     * The nodes of some things, in their order.
     *
     * @param things of kinds that the graph view shows
     * @param around all edges of these things
     */
    List<GraphNode> of(Collection<Node> things, List<Edge> around) {
        Map<Node, Link> named = links.of(things);
        Map<Node, Map<GraphKind, Integer>> degrees = degrees(Set.copyOf(things), around);
        return things.stream()
                .map(thing -> new GraphNode(
                        edges.kind(thing).orElseThrow(), named.get(thing), degrees.getOrDefault(thing, Map.of())))
                .toList();
    }

    private Map<Node, Map<GraphKind, Integer>> degrees(Set<Node> things, List<Edge> around) {
        Map<Node, Set<Node>> neighbours = new HashMap<>();
        around.forEach(edge -> Stream.of(edge.from(), edge.to())
                .filter(things::contains)
                .forEach(end ->
                        neighbours.computeIfAbsent(end, key -> new HashSet<>()).add(edge.other(end))));
        Map<Node, Map<GraphKind, Integer>> degrees = new HashMap<>();
        neighbours.forEach((thing, others) -> degrees.put(thing, counted(others)));
        return degrees;
    }

    private Map<GraphKind, Integer> counted(Set<Node> others) {
        Map<GraphKind, Integer> counts = new EnumMap<>(GraphKind.class);
        others.forEach(other -> counts.merge(edges.kind(other).orElseThrow(), 1, Integer::sum));
        return counts;
    }
}
