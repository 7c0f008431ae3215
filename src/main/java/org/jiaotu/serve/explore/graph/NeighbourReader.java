package org.jiaotu.serve.explore.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.sparql.GraphQueries;

/** Reads what stands around things. Safe to share between threads. */
final class NeighbourReader {
    private final Edges edges;
    private final Links links;
    private final GraphNodes nodes;

    NeighbourReader(GraphQueries graph, Addresses addresses) {
        edges = new Edges(graph, addresses);
        links = new Links(graph, addresses);
        nodes = new GraphNodes(edges, links);
    }

    /** The neighbours of a thing of a kind that the graph view shows. */
    Neighbours of(NeighbourQuestion question) {
        List<Edge> own = edges.of(List.of(question.of()));
        Map<GraphKind, List<Node>> ranked = ranked(question, own);
        Map<GraphKind, List<Node>> shown = new LinkedHashMap<>();
        ranked.forEach((kind, all) -> shown.put(kind, shown(all, question)));
        List<Node> fresh = shown.values().stream().flatMap(List::stream).toList();
        List<Edge> around = edges.of(fresh);
        Map<Node, GraphNode> made = new HashMap<>();
        nodes.of(fresh, around).forEach(node -> made.put(iri(node), node));
        return new Neighbours(
                nodes.of(List.of(question.of()), own).get(0),
                ranked.keySet().stream()
                        .map(kind -> group(kind, ranked.get(kind), shown.get(kind), made, question))
                        .toList(),
                between(own, around, question, fresh));
    }

    /** Things as nodes, and the edges between them; what the graph view does not show is left out. */
    Neighbours.Among among(Collection<Node> things) {
        List<Node> kept =
                things.stream().filter(thing -> edges.kind(thing).isPresent()).toList();
        List<Edge> around = edges.of(kept);
        Set<Node> ends = Set.copyOf(kept);
        return new Neighbours.Among(
                nodes.of(kept, around),
                around.stream()
                        .filter(edge -> ends.contains(edge.from()) && ends.contains(edge.to()))
                        .toList());
    }

    /** Whether the graph view shows things of this kind. */
    boolean shows(Node thing) {
        return edges.kind(thing).isPresent();
    }

    private static Neighbours.Group group(
            GraphKind kind, List<Node> all, List<Node> shown, Map<Node, GraphNode> made, NeighbourQuestion question) {
        long seen = all.stream().filter(question.without()::contains).count();
        return new Neighbours.Group(
                kind,
                all.size(),
                (int) (all.size() - seen - shown.size()),
                shown.stream().map(made::get).toList());
    }

    private static List<Node> shown(List<Node> all, NeighbourQuestion question) {
        return all.stream()
                .filter(node -> !question.without().contains(node))
                .limit(question.limit())
                .toList();
    }

    /** All neighbours that are wanted, by kind, in the order in which they are shown. */
    private Map<GraphKind, List<Node>> ranked(NeighbourQuestion question, List<Edge> own) {
        Map<Node, Integer> facts = new HashMap<>();
        own.stream().filter(edge -> edge.isSure(question.confidence())).forEach(edge -> {
            Node other = edge.other(question.of());
            if (question.wants(edges.kind(other).orElseThrow())) {
                facts.merge(other, edge.facts(), Integer::sum);
            }
        });
        Map<Node, Link> names = links.of(facts.keySet());
        Comparator<Node> order = Comparator.comparing((Node node) -> -facts.get(node))
                .thenComparing(node -> names.get(node).name().zh())
                .thenComparing(Node::getURI);
        return facts.keySet().stream()
                .sorted(order)
                .collect(Collectors.groupingBy(
                        node -> edges.kind(node).orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    private static List<Edge> between(List<Edge> own, List<Edge> around, NeighbourQuestion question, List<Node> fresh) {
        Set<Node> ends = new HashSet<>(question.without());
        ends.addAll(fresh);
        ends.add(question.of());
        return Stream.concat(own.stream(), around.stream())
                .distinct()
                .filter(edge -> ends.contains(edge.from()) && ends.contains(edge.to()))
                .toList();
    }

    private static Node iri(GraphNode node) {
        return NodeFactory.createURI(node.link().iri());
    }
}
