package org.jiaotu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of the RDF Data Cube vocabulary that the graph uses; Jena has no class for them. */
final class Cube {
    private static final String NS = "http://purl.org/linked-data/cube#";

    static final Node OBSERVATION = term("Observation");
    static final Node DATA_SET_TYPE = term("DataSet");
    static final Node DATA_SET = term("dataSet");
    static final Node STRUCTURE = term("structure");

    private Cube() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
