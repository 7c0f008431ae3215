package org.jiaotu.serve.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/** The ontology that the graph is written in. */
public final class Ontology {
    private static final Graph GRAPH = read();

    private Ontology() {}

    /** The whole of it. */
    static Graph graph() {
        return GRAPH;
    }

    /** Where its version is on this server: {@code /ontology/0.1.0} for {@code https://w3id.org/jiaotu/ontology/0.1.0}. */
    public static String versionPath() {
        String version = GRAPH.find(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY)
                .next()
                .getObject()
                .getURI();
        return version.substring(version.indexOf("/ontology/"));
    }

    private static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(Ontology.class.getResourceAsStream("/ontology/jiaotu.ttl"))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
