package org.jiaotu.export;

import java.io.OutputStream;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects quads and writes their triples, graphs left out, as Turtle sorted by subject: the same quads give the same bytes,
 * whatever their order. Holds all triples in memory. Not for several threads at once.
 */
public final class SortedTurtle extends StreamRDFBase {
    private final TreeMap<String, Triple> triples = new TreeMap<>();

    @Override
    public void quad(Quad quad) {
        triples.put(NodeFmtLib.str(quad.asTriple()), quad.asTriple());
    }

    /** Writes all triples so far; the stream stays open. */
    public void write(OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        Prefixes.all().forEach(writer::prefix);
        triples.values().forEach(writer::triple);
        writer.finish();
    }
}
