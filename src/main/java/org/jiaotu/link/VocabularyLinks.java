package org.jiaotu.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.graph.Iris;

/**
 * The links that the vocabularies themselves state: a user's programme that is {@code skos:exactMatch} 县管校聘. Each was made by
 * hand, and says so in the named graph {@code graph/links}.
 */
public final class VocabularyLinks {
    private final Iris iris;

    public VocabularyLinks(Iris iris) {
        this.iris = iris;
    }

    /** Writes how the links of the vocabularies were found; those into one namespace are a linkset. */
    public void write(Graph vocabularies, StreamRDF out) {
        Map<String, List<Triple>> byTarget = new TreeMap<>();
        for (Node predicate : LinksetReader.PREDICATES) {
            vocabularies.find(Node.ANY, predicate, Node.ANY).forEach(link -> byTarget.computeIfAbsent(
                            namespace(link.getObject()), target -> new ArrayList<>())
                    .add(link));
        }
        byTarget.forEach((target, links) -> write(target, links, vocabularies, out));
    }

    private void write(String target, List<Triple> links, Graph vocabularies, StreamRDF out) {
        Node graph = iris.graph("links");
        Node set = iris.thing("dataset", "matches-" + digest(target).substring(0, 8));
        List<Mapping> mappings = new ArrayList<>();
        for (Triple link : links) {
            Mapping mapping = mapping(link, vocabularies);
            mapping.write(iri(link), graph, out);
            out.quad(Quad.create(graph, iri(link), DCTerms.isPartOf.asNode(), set));
            mappings.add(mapping);
        }
        new LinksetDescription(set, "matches with " + target, mappings, List.of(NodeFactory.createURI(target)), null)
                .write(iris.base(), graph, out);
    }

    /** The IRI up to the name: {@code http://qudt.org/vocab/unit/}. */
    private String namespace(Node concept) {
        return iris.rebased(concept.getURI()).getURI().replaceFirst("[^/#]+[/#]?$", "");
    }

    private Mapping mapping(Triple link, Graph vocabularies) {
        return new Mapping(
                iris.rebased(link.getSubject().getURI()),
                label(link.getSubject(), vocabularies),
                link.getPredicate(),
                iris.rebased(link.getObject().getURI()),
                label(link.getObject(), vocabularies),
                "ManualMappingCuration",
                BigDecimal.ONE,
                NodeFactory.createURI(namespace(link.getObject())),
                null,
                "stated in a vocabulary");
    }

    private Node iri(Triple link) {
        return iris.thing("link", digest(link.toString()).substring(0, 16));
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text);
    }

    /** In Chinese where there is a label in Chinese; a thing of another dataset has the one that it has there. */
    private static String label(Node concept, Graph vocabularies) {
        return Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label)
                .flatMap(property -> vocabularies.find(concept, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> label.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .orElse(null);
    }
}
