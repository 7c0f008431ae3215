package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.GraphBase;
import org.jiaotu.link.Linkset;
import org.jiaotu.link.LinksetGraph;
import org.jiaotu.link.LinksetReader;
import org.jiaotu.store.StoreChange;

/** Puts linksets into a store, and tells the user which links were left out. */
final class LinksetApplying {
    private final Path store;
    private final Output output;

    LinksetApplying(Path store, Output output) {
        this.store = store;
        this.output = output;
    }

    /** Applies one file. */
    void apply(Path file) {
        Linkset linkset = LinksetReader.read(file);
        if (linkset.rows().isEmpty()) {
            output.tell(file + ": no links; those that the store has of " + linkset.iri() + " are taken out");
        }
        List<Linkset.Row> left = StoreChange.apply(store, dataset -> replace(linkset, dataset));
        tell(left, output);
        output.out().println((linkset.rows().size() - left.size()) + " links of " + file + " are in " + store);
    }

    static void tell(List<Linkset.Row> left, Output output) {
        left.forEach(row -> output.tell("left out: " + row.place() + ": the store says nothing of "
                + row.mapping().subject()));
    }

    private List<Linkset.Row> replace(Linkset linkset, DatasetGraph dataset) {
        List<Linkset.Row> left = new LinksetGraph(GraphBase.of(dataset.getUnionGraph()))
                .replace(linkset, dataset, dataset.getUnionGraph());
        if (!left.isEmpty() && left.size() == linkset.rows().size()) {
            throw new UserException(left.get(0).place() + ": the store says nothing of "
                    + left.get(0).mapping().subject() + ", nor of any other subject; is it built with another --base?");
        }
        return left;
    }
}
