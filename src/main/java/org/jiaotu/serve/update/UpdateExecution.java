package org.jiaotu.serve.update;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.UpdateDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import org.jiaotu.serve.sparql.QueryLimits;
import org.jiaotu.serve.sparql.Services;

/** Makes an update in a dataset: all its operations together within one time-out, and in named graphs alone. */
public final class UpdateExecution {
    private final Services services;
    private final QueryLimits limits;

    /**
     * @param services whom WHERE may ask
     * @param limits how long the whole update may take
     */
    public UpdateExecution(Services services, QueryLimits limits) {
        this.services = services;
        this.limits = limits;
    }

    /**
     * Makes an update; what it throws leaves the caller's transaction to be thrown away.
     *
     * @throws QueryCancelledException when the time or the memory is over
     */
    public void execute(UpdateRequest request, DatasetGraph dataset) {
        Context context = dataset.getContext().copy();
        services.put(context);
        AtomicBoolean cut = limits.start(context);
        try {
            UpdateExecDatasetBuilder.create()
                    .dataset(dataset)
                    .update(request)
                    .context(context)
                    .build()
                    .execute();
        } catch (UpdateDeniedException e) {
            throw UpdateRefusal.ofDefaultGraph();
        }
        if (cut.get()) {
            throw new QueryCancelledException();
        }
        if (hasChangedTheDefaultGraph(dataset)) {
            throw UpdateRefusal.ofDefaultGraph();
        }
    }

    /** A variable after GRAPH can stand for the default graph or the union, by the names that Jena has for them. */
    private static boolean hasChangedTheDefaultGraph(DatasetGraph dataset) {
        return dataset.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                || Iter.anyMatch(dataset.listGraphNodes(), Quad::isUnionGraph);
    }
}
