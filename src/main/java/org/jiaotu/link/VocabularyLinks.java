package org.jiaotu.link;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
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

    /** Writes how the links of the vocabularies were found. */
    public void write(Graph vocabularies, StreamRDF out) {
        LinksetReader.PREDICATES.forEach(predicate -> vocabularies
                .find(Node.ANY, predicate, Node.ANY)
                .forEach(link -> mapping(link, vocabularies).write(iri(link), iris.graph("links"), out)));
    }

    private Mapping mapping(Triple link, Graph vocabularies) {
        return new Mapping(
                iris.rebased(link.getSubject().getURI()),
                label(link.getSubject(), vocabularies),
                link.getPredicate(),
                iris.rebased(link.getObject().getURI()),
                label(link.getObject(), vocabularies),
                "ManualMappingCuration",
                null,
                null,
                null,
                "stated in a vocabulary");
    }

    private Node iri(Triple link) {
        return iris.thing("link", DigestUtils.sha256Hex(link.toString()).substring(0, 16));
    }

    private static String label(Node concept, Graph vocabularies) {
        return vocabularies.find(concept, SKOS.prefLabel.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(label ->
                        label.isLiteral() && !label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
