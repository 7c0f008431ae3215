package org.jiaotu.link;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * What is said about one subject in one named graph, sent on as it is said. A null value says nothing.
 *
 * @param subject what is described
 * @param graph the named graph
 * @param out where the quads go
 */
record About(Node subject, Node graph, StreamRDF out) {
    About link(Node property, Node value) {
        if (value != null) {
            out.quad(Quad.create(graph, subject, property, value));
        }
        return this;
    }

    About text(Node property, String text) {
        return text == null || text.isBlank() ? this : link(property, NodeFactory.createLiteralString(text));
    }

    About typed(Node property, String lexical, XSDDatatype datatype) {
        return lexical == null ? this : link(property, NodeFactory.createLiteralDT(lexical, datatype));
    }
}
