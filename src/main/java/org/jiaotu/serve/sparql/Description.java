package org.jiaotu.serve.sparql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What is told about a thing: its triples with the blank nodes they lead to, the links to it, and the labels of all that these name.
 *
 * @param thing what is described: 遵义市
 * @param own the thing's own triples, blank nodes closed
 * @param incoming links to it, {@value #INCOMING} at most
 * @param labels the labels of what the triples name
 * @param cut whether there are more links to it
 */
public record Description(Node thing, List<Triple> own, List<Triple> incoming, List<Triple> labels, boolean cut) {
    /** As many links to a thing as a client can be given at once; SPARQL gives the others. */
    public static final int INCOMING = 1000;

    /** Reads about a thing; to be called in a transaction. Nothing is known of it when {@link #own} is empty. */
    static Description of(Node thing, Graph graph) {
        List<Triple> own = closed(thing, graph);
        List<Triple> incoming = some(graph.find(Node.ANY, Node.ANY, thing));
        boolean cut = incoming.size() > INCOMING;
        List<Triple> kept = cut ? incoming.subList(0, INCOMING) : incoming;
        return new Description(thing, own, kept, labels(own, kept, graph), cut);
    }

    /** All of it as one graph. */
    public Graph graph() {
        Graph all = GraphFactory.createDefaultGraph();
        Stream.of(own, incoming, labels).flatMap(List::stream).forEach(all::add);
        return all;
    }

    /** One more than are kept, which tells that there are more. */
    private static List<Triple> some(ExtendedIterator<Triple> links) {
        List<Triple> some = new ArrayList<>();
        try {
            while (links.hasNext() && some.size() <= INCOMING) {
                some.add(links.next());
            }
            return some;
        } finally {
            links.close();
        }
    }

    private static List<Triple> closed(Node thing, Graph graph) {
        Graph found = GraphFactory.createDefaultGraph();
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            for (Triple triple : graph.find(open.pop(), Node.ANY, Node.ANY).toList()) {
                if (!found.contains(triple) && triple.getObject().isBlank()) {
                    open.push(triple.getObject());
                }
                found.add(triple);
            }
        }
        return found.find().toList();
    }

    private static List<Triple> labels(List<Triple> own, List<Triple> incoming, Graph graph) {
        Set<Node> named = Stream.concat(
                        own.stream().flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject())),
                        incoming.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate())))
                .filter(Node::isURI)
                .collect(Collectors.toSet());
        return named.stream()
                .flatMap(node -> Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode())
                        .flatMap(property -> graph.find(node, property, Node.ANY).toList().stream()))
                .distinct()
                .toList();
    }
}
