package org.jiaotu.serve.data;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jiaotu.graph.Jt;

/**
 * A term of the ontology as readers see it.
 *
 * @param name its local name: {@code partOf}
 * @param zh its Chinese label: 隶属于
 * @param en its English label
 * @param meaningZh what it means, in Chinese
 * @param meaningEn the same in English
 */
public record Term(String name, String zh, String en, String meaningZh, String meaningEn) {
    /** All that have a label, by name. */
    static List<Term> all() {
        Graph ontology = Ontology.graph();
        return ontology
                .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(node -> node.getURI().startsWith(Jt.NS))
                .toList()
                .stream()
                .distinct()
                .map(node -> of(node, ontology))
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private static Term of(Node node, Graph ontology) {
        return new Term(
                node.getURI().substring(Jt.NS.length()),
                text(node, RDFS.Nodes.label, "zh", ontology),
                text(node, RDFS.Nodes.label, "en", ontology),
                text(node, RDFS.Nodes.comment, "zh", ontology),
                text(node, RDFS.Nodes.comment, "en", ontology));
    }

    private static String text(Node node, Node property, String language, Graph ontology) {
        return ontology.find(node, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(value -> value.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
