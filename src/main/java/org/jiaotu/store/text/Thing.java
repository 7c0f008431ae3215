package org.jiaotu.store.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.graph.Jt;

/** What one subject's triples say that can be searched. */
final class Thing {
    private static final Set<Node> NAMES = Set.of(
            RDFS.Nodes.label,
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            Jt.TITLE,
            Jt.HEADLINE);
    private static final Set<Node> AROUND = Set.of(OA.hasSource.asNode(), Jt.PART_OF, Jt.LOCATED_IN);
    private static final List<Node> SHOWN = List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label);
    private static final Set<Kind> PRONOUNCED =
            Set.of(Kind.REGION, Kind.PROGRAMME, Kind.INDICATOR, Kind.ORGANISATION, Kind.HONOUR);

    private final Node subject;
    private final List<Triple> triples;
    private final Optional<Kind> kind;

    /**
     * @param subject the subject
     * @param triples all that is said about it
     */
    Thing(Node subject, List<Triple> triples) {
        this.subject = subject;
        this.triples = triples;
        this.kind = kindOf();
    }

    Node subject() {
        return subject;
    }

    /** The kind; empty for what is none of those that are searched, and for the constants of the ontology. */
    Optional<Kind> kind() {
        return kind;
    }

    private Optional<Kind> kindOf() {
        if (!subject.isURI() || subject.getURI().startsWith(Jt.NS) || !Documents.isTerm(subject.getURI())) {
            return Optional.empty();
        }
        return values(Set.of(RDF.Nodes.type))
                .flatMap(type -> Kind.ofClass(type).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether one of its names is found by pinyin too; nobody types that of a whole sentence. */
    boolean isPronounced(String name) {
        return name.length() <= SearchIndex.LONGEST
                && kind.filter(PRONOUNCED::contains).isPresent();
    }

    /** The triples that {@code text:query} finds. */
    Stream<Triple> texts() {
        return triples.stream()
                .filter(triple ->
                        TextFields.properties().contains(triple.getPredicate()) && isText(triple.getObject()));
    }

    /** All its names, each once: 遵义市, 遵义. */
    Collection<String> names() {
        return values(NAMES)
                .filter(Thing::isText)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }

    /** The words it is shown by: the sentence of an evidence, else a label, a Chinese one first. */
    Optional<String> shown() {
        return kind.equals(Optional.of(Kind.EVIDENCE)) ? text(Jt.SENTENCE) : label();
    }

    /** The article that an evidence stands in. */
    Optional<Node> source() {
        return values(Set.of(OA.hasSource.asNode())).filter(Node::isURI).findFirst();
    }

    /** What it stands or lies in: an article for an evidence, 贵州省 for 遵义市. */
    List<Node> around() {
        return values(AROUND).filter(Node::isURI).toList();
    }

    /** Whether it is a place that lies in another: 遵义市, and not 中国. */
    boolean isPlaceInAnother() {
        return values(Set.of(Jt.PART_OF)).anyMatch(Node::isURI);
    }

    /** How high a region stands among the others: 0 for the country, 1 for a province; 0 for what is no region. */
    long tier() {
        return values(Set.of(Jt.TIER))
                .filter(tier -> NodeValue.makeNode(tier).isInteger())
                .mapToLong(tier -> NodeValue.makeNode(tier).getInteger().longValue())
                .min()
                .orElse(0);
    }

    private Optional<String> label() {
        return SHOWN.stream()
                .flatMap(property -> values(Set.of(property)).sorted(Comparator.comparing(Thing::isForeign)))
                .filter(Thing::isText)
                .min(Comparator.comparing(Thing::isForeign))
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<String> text(Node property) {
        return values(Set.of(property))
                .filter(Thing::isText)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Stream<Node> values(Set<Node> properties) {
        return triples.stream()
                .filter(triple -> properties.contains(triple.getPredicate()))
                .map(Triple::getObject);
    }

    private static boolean isForeign(Node label) {
        return !label.isLiteral() || !label.getLiteralLanguage().startsWith("zh");
    }

    /** Strings, with or without a language. */
    private static boolean isText(Node node) {
        return Util.isSimpleString(node) || Util.isLangString(node) && Documents.isTerm(node.getLiteralLanguage());
    }
}
