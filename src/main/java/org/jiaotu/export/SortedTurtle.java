package org.jiaotu.export;

import java.io.OutputStream;
import java.util.Map;
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
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "jt", "https://w3id.org/jiaotu/ontology#",
            "dcterms", "http://purl.org/dc/terms/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "oa", "http://www.w3.org/ns/oa#",
            "prov", "http://www.w3.org/ns/prov#",
            "qb", "http://purl.org/linked-data/cube#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final TreeMap<String, Triple> triples = new TreeMap<>();

    @Override
    public void quad(Quad quad) {
        triples.put(NodeFmtLib.str(quad.asTriple()), quad.asTriple());
    }

    /** Writes all triples so far; the stream stays open. */
    public void write(OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        PREFIXES.forEach(writer::prefix);
        triples.values().forEach(writer::triple);
        writer.finish();
    }
}
