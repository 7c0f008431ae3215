package org.jiaotu.serve.reconcile;

import org.apache.jena.graph.Node;

/**
 * A property that is told of things of a kind.
 *
 * @param kind of which things
 * @param property the property: {@code jt:partOf}
 * @param zh its Chinese name: 隶属
 * @param en its English name, empty when it has none: part of
 */
record Told(Node kind, Node property, String zh, String en) {
    String id() {
        return property.getURI();
    }

    /** Both names: {@code 隶属 part of}. */
    String name() {
        return en.isEmpty() || en.equals(zh) ? zh : zh + " " + en;
    }
}
