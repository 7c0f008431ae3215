package org.jiaotu.serve.reconcile;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing that can be reconciled.
 *
 * @param node its IRI
 * @param kind what it is
 * @param name the label to show: 遵义市
 * @param others its other labels: 遵义
 * @param code a region's code, empty for all else
 */
record Entity(Node node, Kind kind, String name, List<String> others, String code) {
    String id() {
        return node.getURI();
    }
}
