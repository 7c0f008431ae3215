package org.jiaotu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jiaotu.graph.WholeNumbers;

/**
 * Writes a store in a format of other tools, in UTF-8, as it is read: memory does not grow with the store.
 *
 * <p>Whole numbers are written as such: 42所 is {@code 42}. Every write sees the store in one transaction. Safe to share between
 * threads.
 *
 * <pre>{@code
 * new StoreExport(store.dataset()).write(ExportFormat.CSV, out);
 * }</pre>
 */
public final class StoreExport {
    private final DatasetGraph dataset;

    /** @param dataset a store's graphs, the default graph the union of the named ones */
    public StoreExport(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Writes all of it; the stream is flushed and stays open.
     *
     * @throws java.io.UncheckedIOException or Jena's own where {@code out} does not take what is written
     */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        dataset.begin(TxnType.READ);
        try {
            writeWithin(format, out);
        } finally {
            dataset.end();
        }
        out.flush();
    }

    private void writeWithin(ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case NQ -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8));
            case TTL -> triples(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            case JSONLD -> triples(new JsonLdWriter(writer(out)));
            case CSV -> new ObservationTable(dataset).write(writer(out));
            case GEXF -> new NetworkReader(dataset).read(new GexfWriter(out));
            case GRAPHML -> new NetworkReader(dataset).read(new GraphMlWriter(out));
        }
    }

    private void quads(StreamRDF out) {
        out.start();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> out.quad(WholeNumbers.plain(quad)));
        out.finish();
    }

    private void triples(StreamRDF out) {
        out.start();
        Prefixes.all().forEach(out::prefix);
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> out.triple(WholeNumbers.plain(quad.asTriple())));
        out.finish();
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
