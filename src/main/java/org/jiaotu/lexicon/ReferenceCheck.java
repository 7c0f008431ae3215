package org.jiaotu.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;

/** Refuses a unit, level, kind of unit or class of programme that nothing knows. */
final class ReferenceCheck {
    private final Model model;
    private final Places places;
    private final Vocabulary units;
    private final Vocabulary levels;

    ReferenceCheck(Model model, Places places, Map<Scheme, Vocabulary> vocabularies) {
        this.model = model;
        this.places = places;
        this.units = vocabularies.get(Scheme.UNIT);
        this.levels = vocabularies.get(Scheme.LEVEL);
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
    }

    private void check(Property property, Predicate<RDFNode> known, String wanted) {
        for (Statement statement :
                model.listStatements(null, property, (RDFNode) null).toList()) {
            if (!known.test(statement.getObject())) {
                throw places.complaint(
                        statement,
                        "has the unknown jt:" + property.getLocalName() + " " + shown(statement.getObject())
                                + "; use a " + wanted);
            }
        }
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
