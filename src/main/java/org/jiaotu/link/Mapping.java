package org.jiaotu.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A link to a thing of another dataset that says how it was found, as SSSOM has mappings: 遵义市 {@code skos:exactMatch} wd:Q571949,
 * found by its code.
 *
 * @param subject our thing: 遵义市
 * @param subjectLabel its label, or null
 * @param predicate how alike they are: {@code skos:closeMatch}
 * @param object the other dataset's thing
 * @param objectLabel its label there, or null
 * @param justification how the link was found, a term of SEMAPV: {@code LexicalMatching} for one found by a name or a code
 * @param confidence from 0 to 1, or null
 * @param source the other dataset, or null
 * @param date when it was found, or null
 * @param comment what a reader should know, or null
 */
public record Mapping(
        Node subject,
        String subjectLabel,
        Node predicate,
        Node object,
        String objectLabel,
        String justification,
        BigDecimal confidence,
        Node source,
        LocalDate date,
        String comment) {
    static final String SSSOM = "https://w3id.org/sssom/";
    static final String SEMAPV = "https://w3id.org/semapv/vocab/";

    static Node sssom(String name) {
        return NodeFactory.createURI(SSSOM + name);
    }

    /**
     * Writes the link, and an {@code owl:Axiom} about it that tells what is known of it.
     *
     * @param iri what the mapping is called
     */
    void write(Node iri, Node graph, StreamRDF out) {
        out.quad(Quad.create(graph, subject, predicate, object));
        new About(iri, graph, out)
                .link(RDF.Nodes.type, OWL2.Axiom.asNode())
                .link(RDF.Nodes.type, sssom("Mapping"))
                .text(RDFS.Nodes.label, label())
                .link(OWL2.annotatedSource.asNode(), subject)
                .link(OWL2.annotatedProperty.asNode(), predicate)
                .link(OWL2.annotatedTarget.asNode(), object)
                .text(sssom("object_label"), objectLabel)
                .link(sssom("mapping_justification"), NodeFactory.createURI(SEMAPV + justification))
                .typed(
                        sssom("confidence"),
                        confidence == null
                                ? null
                                : confidence.stripTrailingZeros().toPlainString(),
                        XSDDatatype.XSDdecimal)
                .link(sssom("object_source"), source)
                .typed(sssom("mapping_date"), date == null ? null : date.toString(), XSDDatatype.XSDdate)
                .text(RDFS.Nodes.comment, comment);
    }

    private String label() {
        return named(subjectLabel, subject) + " ~ " + named(objectLabel, object);
    }

    private static String named(String label, Node thing) {
        return label == null || label.isBlank() ? thing.toString() : label;
    }
}
