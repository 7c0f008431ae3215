package org.jiaotu.lexicon;

import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;

/** Refuses a property of the ontology that no vocabulary has: a slip of the pen would otherwise pass unseen. */
final class PropertyCheck {
    private PropertyCheck() {}

    static void check(Model model, Places places) {
        for (Statement statement : model.listStatements().toList()) {
            Property property = statement.getPredicate();
            if (property.getNameSpace().equals(Jt.NS) && !Jt.PROPERTIES.contains(property)) {
                throw places.complaint(
                        statement,
                        "has the unknown property jt:" + property.getLocalName() + "; use one of " + known());
            }
        }
    }

    private static String known() {
        return Jt.PROPERTIES.stream()
                .map(property -> "jt:" + property.getLocalName())
                .collect(Collectors.joining(", "));
    }
}
