package org.jiaotu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.graph.Validation;
import org.jiaotu.link.Linkset;
import org.jiaotu.link.LinksetGraph;
import org.jiaotu.link.RegionLinks;
import org.jiaotu.link.VocabularyLinks;

/**
 * Builds a store of documents: reads them, writes their facts, checks the whole against the shapes, indexes its
 * texts, swaps it in.
 *
 * <p>A store that is there stays as it is when every document is refused or the graph does not conform.
 */
public final class CorpusBuilder {
    private final CorpusReader reader;
    private final CorpusGraph graph;
    private final String version;
    private final List<Linkset> linksets;

    /**
     * @param reader reads the documents
     * @param graph writes what was read
     * @param version Jiaotu's, for the provenance
     */
    public CorpusBuilder(CorpusReader reader, CorpusGraph graph, String version) {
        this(reader, graph, version, List.of());
    }

    private CorpusBuilder(CorpusReader reader, CorpusGraph graph, String version, List<Linkset> linksets) {
        this.reader = reader;
        this.graph = graph;
        this.version = version;
        this.linksets = List.copyOf(linksets);
    }

    /** One that puts linksets into what it builds. */
    public CorpusBuilder with(List<Linkset> more) {
        return new CorpusBuilder(reader, graph, version, more);
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
                new VocabularyLinks(graph.iris()).write(graph.vocabularies().graph(), out);
            });
            List<Linkset.Row> left = builder.change(this::link);
            Validation.Report report = ShapesCheck.check(builder.dataset());
            builder.index(PinyinReader.bundled());
            builder.commit();
            return new Built(reading, report, left);
        }
    }

    private List<Linkset.Row> link(DatasetGraph dataset) {
        LinksetGraph links = new LinksetGraph(graph.iris().base());
        return linksets.stream()
                .flatMap(linkset -> links.replace(linkset, dataset, dataset.getUnionGraph()).stream())
                .toList();
    }

    /**
     * A build that was swapped in.
     *
     * @param reading what was read and what was refused
     * @param report the check, which has warnings at most
     * @param left the links that were left out, since nothing is known of their subjects
     */
    public record Built(Reading reading, Validation.Report report, List<Linkset.Row> left) {}
}
