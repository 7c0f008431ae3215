package org.jiaotu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

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
        within(() -> writeWithin(format, out));
        out.flush();
    }

    /**
     * Writes the observations for a spreadsheet program that opens a CSV by a click: with a byte order mark, and an apostrophe
     * before a text that the program would take for a formula ({@code =HYPERLINK(…)} in somebody's article).
     */
    public void writeForSpreadsheet(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        within(() -> new ObservationTable(dataset, StoreExport::noFormula).write(writer(out)));
        out.flush();
    }

    private void within(Step step) throws IOException {
        dataset.begin(TxnType.READ);
        try {
            step.write();
        } finally {
            dataset.end();
        }
    }

    private static String noFormula(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private interface Step {
        void write() throws IOException;
    }

    private void writeWithin(ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case NQ -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8));
            case TTL -> triples(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            case JSONLD -> triples(new JsonLdWriter(writer(out)));
            case CSV -> new ObservationTable(dataset, UnaryOperator.identity()).write(writer(out));
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
