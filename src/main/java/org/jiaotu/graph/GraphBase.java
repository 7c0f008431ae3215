package org.jiaotu.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the IRIs of a graph's things start with, as the graph itself tells by the name of its data set. */
public final class GraphBase {
    private static final String DATASET = "dataset/observations";

    private GraphBase() {}

    /** The base of a built graph, {@link Iris#DEFAULT_BASE} when it tells none; to be called in a transaction. */
    public static String of(Graph graph) {
        return graph.find(Node.ANY, Cube.STRUCTURE, Jt.STRUCTURE).mapWith(Triple::getSubject).toList().stream()
                .map(Node::toString)
                .filter(dataset -> dataset.endsWith(DATASET))
                .map(dataset -> dataset.substring(0, dataset.length() - DATASET.length()))
                .sorted()
                .findFirst()
                .orElse(Iris.DEFAULT_BASE);
    }
}
