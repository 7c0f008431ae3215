package org.jiaotu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of PROV-O that the graph uses; Jena has no class for them. */
final class Prov {
    private static final String NS = "http://www.w3.org/ns/prov#";

    static final Node ENTITY = term("Entity");
    static final Node ACTIVITY = term("Activity");
    static final Node SOFTWARE_AGENT = term("SoftwareAgent");
    static final Node USED = term("used");
    static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");
    static final Node WAS_GENERATED_BY = term("wasGeneratedBy");
    static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
