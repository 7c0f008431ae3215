package org.jiaotu.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.Validation;

/** Holds what is to become a store against the shapes. */
final class ShapesCheck {
    private ShapesCheck() {}

    /**
     * Checks a whole dataset.
     *
     * @return the report, which has warnings at most
     * @throws UserException when the graph does not conform
     */
    static Validation.Report check(DatasetGraph dataset) {
        Validation.Report report =
                Txn.calculateRead(dataset, () -> Validation.bundled().check(dataset.getDefaultGraph()));
        if (report.conforms()) {
            return report;
        }
        Validation.Result first = report.violations().get(0);
        throw new UserException("the graph breaks its shapes "
                + report.violations().size() + " times, and the store was left as it was; the first: " + first.focus()
                + ": " + first.message());
    }
}
