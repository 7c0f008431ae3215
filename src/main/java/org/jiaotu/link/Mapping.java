package org.jiaotu.link;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A link to a thing of another dataset that says how it was found, as SSSOM writes mappings in RDF: the link itself, and an {@code
 * owl:Axiom} about it.
 *
 * @param iri what the mapping is called
 * @param subject our thing: 遵义市
 * @param predicate how alike they are: {@code skos:closeMatch}
 * @param object the other dataset's thing
 * @param justification how the link was found, a term of SEMAPV: {@code LexicalMatching} for one found by the name
 * @param source the other dataset
 * @param label the mapping in words
 */
record Mapping(Node iri, Node subject, Node predicate, Node object, String justification, Node source, String label) {
    private static final String SSSOM = "https://w3id.org/sssom/";
    private static final String SEMAPV = "https://w3id.org/semapv/vocab/";

    /** Writes the link and what is known of it into a named graph. */
    void write(Node graph, StreamRDF out) {
        out.quad(Quad.create(graph, subject, predicate, object));
        say(graph, out, RDF.Nodes.type, OWL2.Axiom.asNode());
        say(graph, out, RDF.Nodes.type, NodeFactory.createURI(SSSOM + "Mapping"));
        say(graph, out, RDFS.Nodes.label, NodeFactory.createLiteralString(label));
        say(graph, out, OWL2.annotatedSource.asNode(), subject);
        say(graph, out, OWL2.annotatedProperty.asNode(), predicate);
        say(graph, out, OWL2.annotatedTarget.asNode(), object);
        say(graph, out, sssom("mapping_justification"), NodeFactory.createURI(SEMAPV + justification));
        say(graph, out, sssom("object_source"), source);
    }

    private void say(Node graph, StreamRDF out, Node property, Node value) {
        out.quad(Quad.create(graph, iri, property, value));
    }

    private static Node sssom(String name) {
        return NodeFactory.createURI(SSSOM + name);
    }
}
