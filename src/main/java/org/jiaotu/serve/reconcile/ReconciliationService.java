package org.jiaotu.serve.reconcile;

import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.mention.Analyser;
import org.jiaotu.serve.sparql.GraphQueries;

/** What the servlets of {@code /reconcile} share. The graph is read when somebody first asks, for most never do. */
public final class ReconciliationService {
    private final GraphQueries graph;
    private final LazyInitializer<Catalogue> catalogue;

    /**
     * @param graph the graph
     * @param gazetteer the regions, with the names that people give them
     * @param analyser for simplified characters and pinyin; asked for when it is needed
     */
    public ReconciliationService(GraphQueries graph, Supplier<Gazetteer> gazetteer, Supplier<Analyser> analyser) {
        this.graph = graph;
        this.catalogue = LazyInitializer.<Catalogue>builder()
                .setInitializer(() -> new Catalogue(graph, gazetteer.get(), analyser.get()))
                .get();
    }

    Catalogue catalogue() {
        try {
            return catalogue.get();
        } catch (ConcurrentException e) {
            throw new IllegalStateException("the names of the graph could not be read", e);
        }
    }

    /** The kinds alone, so that a client that comes to look need not wait. */
    List<Kind> kinds() {
        return Terms.kinds(graph);
    }

    Reconciler reconciler() {
        return new Reconciler(graph, catalogue());
    }

    Extension extension() {
        return new Extension(graph, catalogue());
    }
}
