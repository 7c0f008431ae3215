package org.jiaotu.serve.reconcile;

import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;

/**
 * What things can be: {@code jt:Region}. The API calls it a type.
 *
 * @param node the class
 * @param zh its Chinese name: 地区
 * @param en its English name: region
 */
record Kind(Node node, String zh, String en) {
    String id() {
        return node.getURI();
    }

    /** Both names: {@code 地区 region}. */
    String name() {
        return zh + " " + en;
    }

    boolean isRegion() {
        return node.equals(Jt.REGION_CLASS);
    }
}
