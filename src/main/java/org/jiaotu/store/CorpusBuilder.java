package org.jiaotu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Validation;
import org.jiaotu.link.RegionLinks;

/**
 * Builds a store of documents: reads them, writes their facts, checks the whole against the shapes, swaps it in.
 *
 * <p>A store that is there stays as it is when every document is refused or the graph does not conform.
 */
public final class CorpusBuilder {
    private final CorpusReader reader;
    private final CorpusGraph graph;
    private final String version;

    /**
     * @param reader reads the documents
     * @param graph writes what was read
     * @param version Jiaotu's, for the provenance
     */
    public CorpusBuilder(CorpusReader reader, CorpusGraph graph, String version) {
        this.reader = reader;
        this.graph = graph;
        this.version = version;
    }

    /**
     * Builds.
     *
     * @param afterEach called after each document is read, by any thread
     * @throws UserException when the folder cannot be built into, every document is refused, or the graph does not conform
     */
    public Built build(List<Input> inputs, Path store, Runnable afterEach) {
        try (StoreBuilder builder = StoreBuilder.begin(store)) {
            Reading reading = reader.read(inputs, afterEach).orRefuse();
            builder.write(out -> {
                graph.background(version, out);
                graph.facts(reading.articles(), out);
                new RegionLinks(graph.iris(), graph.gazetteer()::keys)
                        .write(graph.gazetteer().regions().toList(), out);
            });
            Validation.Report report = check(builder.dataset());
            builder.commit();
            return new Built(reading, report);
        }
    }

    private static Validation.Report check(DatasetGraph dataset) {
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

    /**
     * A build that was swapped in.
     *
     * @param reading what was read and what was refused
     * @param report the check, which has warnings at most
     */
    public record Built(Reading reading, Validation.Report report) {}
}
