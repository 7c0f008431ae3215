package org.jiaotu.serve.explore.graph;

import java.util.Map;
import org.jiaotu.serve.explore.Link;

/**
 * A thing in the graph view.
 *
 * @param kind what it is
 * @param link its name, its page and its IRI
 * @param degrees how many neighbours it has, by kind
 */
record GraphNode(GraphKind kind, Link link, Map<GraphKind, Integer> degrees) {}
