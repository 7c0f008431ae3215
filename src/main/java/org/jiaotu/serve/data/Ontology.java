package org.jiaotu.serve.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that the graph is written in, with the prefixes that people know it by. */
public final class Ontology {
    private static final Graph GRAPH = read();

    private Ontology() {}

    /** The whole of it. */
    static Graph graph() {
        return GRAPH;
    }

    /** {@code jt:}, {@code skos:} and the others. */
    public static PrefixMapping prefixes() {
        return GRAPH.getPrefixMapping();
    }

    private static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(Ontology.class.getResourceAsStream("/ontology/jiaotu.ttl"))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
