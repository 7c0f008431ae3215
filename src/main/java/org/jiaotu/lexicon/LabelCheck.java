package org.jiaotu.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jiaotu.document.UserException;

/** Refuses a label that two concepts of a scheme share: what is found by it would depend on chance. */
final class LabelCheck {
    private final Model model;
    private final Places places;
    private final Map<String, Concept> owners = new HashMap<>();

    LabelCheck(Model model, Places places) {
        this.model = model;
        this.places = places;
    }

    void check(List<Concept> concepts) {
        concepts.forEach(concept -> concept.labels().forEach(label -> claim(label, concept)));
    }

    private void claim(String label, Concept concept) {
        Concept owner = owners.putIfAbsent(Labels.normal(label), concept);
        if (owner != null && owner != concept) {
            throw clash(label, concept, owner);
        }
    }

    /** The complaint names the later place: what the user added, not what was there before. */
    private UserException clash(String label, Concept one, Concept other) {
        Statement first = statement(one, label);
        Statement second = statement(other, label);
        boolean inOrder = places.order(first) <= places.order(second);
        Statement earlier = inOrder ? first : second;
        Statement later = inOrder ? second : first;
        return places.complaint(
                later,
                "has the label " + later.getString() + ", which " + Places.name(earlier.getSubject()) + " ("
                        + places.of(earlier) + ") has too; give it to one of them");
    }

    private Statement statement(Concept concept, String label) {
        Resource subject = model.getResource(concept.iri());
        return subject.listProperties()
                .filterKeep(statement -> statement.getObject().isLiteral()
                        && Labels.normal(statement.getString()).equals(Labels.normal(label)))
                .toList()
                .get(0);
    }
}
