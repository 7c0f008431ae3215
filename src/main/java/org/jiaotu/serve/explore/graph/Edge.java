package org.jiaotu.serve.explore.graph;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.sparql.Row;

/**
 * All facts that tie two things in the same way.
 *
 * @param from the thing that does: 遵义市
 * @param to the thing that it is done to: 县管校聘
 * @param type how they are tied: implements, reports, outcome, partner, honour, policy, source, part-of, located, broader
 * @param facts how many facts say so; 0 where it is no matter of facts
 * @param confidence the highest of them, or null
 * @param value how the figure is written when there is but one (94.41%), else empty
 */
record Edge(Node from, Node to, String type, int facts, BigDecimal confidence, String value) {
    static Edge of(Row row) {
        int facts = row.count("facts");
        return new Edge(
                row.node("from"),
                row.node("to"),
                row.text("type"),
                facts,
                row.number("confidence"),
                facts == 1 ? row.text("value") : "");
    }

    /** The end that is not this one. */
    Node other(Node end) {
        return from.equals(end) ? to : from;
    }

    /** Whether it is at least so sure; what is no matter of facts is. */
    boolean isSure(BigDecimal least) {
        return confidence == null || confidence.compareTo(least) >= 0;
    }
}
