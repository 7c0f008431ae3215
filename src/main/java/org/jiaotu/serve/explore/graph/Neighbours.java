package org.jiaotu.serve.explore.graph;

import java.util.List;

/**
 * The things around a thing.
 *
 * @param of the thing
 * @param groups its neighbours by kind
 * @param edges the edges between all that is told here and what the reader sees already
 */
record Neighbours(GraphNode of, List<Group> groups, List<Edge> edges) {
    /**
     * The neighbours of a kind, those first that most facts tie to the thing, then by name.
     *
     * @param kind their kind
     * @param total how many there are
     * @param hidden how many of them are neither here nor seen already
     * @param nodes those that are here
     */
    record Group(GraphKind kind, int total, int hidden, List<GraphNode> nodes) {}

    /** Things and the edges between them. */
    record Among(List<GraphNode> nodes, List<Edge> edges) {}
}
