package org.jiaotu.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/** Refuses a unit, level, kind of unit or class of programme that nothing knows, and a match that leads nowhere. */
final class ReferenceCheck {
    private static final List<Property> MATCHES =
            List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

    private final Model model;
    private final Places places;
    private final Vocabulary units;
    private final Vocabulary levels;
    private final Collection<Vocabulary> all;

    ReferenceCheck(Model model, Places places, Map<Scheme, Vocabulary> vocabularies) {
        this.model = model;
        this.places = places;
        this.units = vocabularies.get(Scheme.UNIT);
        this.levels = vocabularies.get(Scheme.LEVEL);
        this.all = vocabularies.values();
    }

    void check() {
        check(Jt.USUAL_UNIT, node -> units.labelled(lexical(node)).isPresent(), "label of a unit in the unit scheme");
        check(Jt.BASE_UNIT, node -> units.byIri(node.toString()).isPresent(), "concept of the unit scheme");
        check(Jt.LEVEL, node -> levels.byIri(node.toString()).isPresent(), "concept of the level scheme");
        check(Jt.UNIT_KIND, node -> Jt.UNIT_KINDS.contains(lexical(node)), among(Jt.UNIT_KINDS));
        List<String> classes = Jt.PROGRAMME_CLASSES;
        check(
                Jt.PROGRAMME_CLASS,
                node -> node.toString().startsWith(Jt.NS)
                        && classes.contains(node.toString().substring(Jt.NS.length())),
                among(classes.stream().map("jt:"::concat).toList()));
        MATCHES.forEach(match -> check(match, this::leadsSomewhere, "concept, or the IRI of one elsewhere"));
    }

    /** A concept of ours must be there; what others have is theirs to know. */
    private boolean leadsSomewhere(RDFNode node) {
        return node.isURIResource()
                && (!node.toString().startsWith(Jt.ID)
                        || all.stream()
                                .anyMatch(vocabulary ->
                                        vocabulary.byIri(node.toString()).isPresent()));
    }

    private void check(Property property, Predicate<RDFNode> known, String wanted) {
        for (Statement statement :
                model.listStatements(null, property, (RDFNode) null).toList()) {
            if (!known.test(statement.getObject())) {
                throw places.complaint(
                        statement,
                        "has the unknown " + prefix(property) + property.getLocalName() + " "
                                + shown(statement.getObject()) + "; use a " + wanted);
            }
        }
    }

    private static String prefix(Property property) {
        return property.getNameSpace().equals(Jt.NS) ? "jt:" : "skos:";
    }

    private static String among(List<String> values) {
        return "value of " + String.join(", ", values);
    }

    private static String lexical(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    private static String shown(RDFNode node) {
        return node.isLiteral() ? lexical(node) : Places.name(node);
    }
}
