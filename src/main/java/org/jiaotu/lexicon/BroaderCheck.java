package org.jiaotu.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** Refuses a broader concept that is not in the scheme, and broader concepts that run in a circle. */
final class BroaderCheck {
    private final Model model;
    private final Places places;
    private final Vocabulary vocabulary;

    BroaderCheck(Model model, Places places, Vocabulary vocabulary) {
        this.model = model;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    void check() {
        vocabulary.concepts().forEach(this::checkPresent);
        vocabulary.concepts().forEach(concept -> climb(concept.iri(), new LinkedHashSet<>()));
    }

    private void checkPresent(Concept concept) {
        Resource subject = model.getResource(concept.iri());
        for (String broader : concept.broader()) {
            if (vocabulary.byIri(broader).isEmpty()) {
                throw places.complaint(
                        model.createStatement(subject, SKOS.broader, model.createResource(broader)),
                        "has the broader concept " + Places.name(model.createResource(broader)) + ", which is no "
                                + vocabulary.name() + "; correct its IRI or add it");
            }
        }
    }

    private void climb(String iri, Set<String> below) {
        if (!below.add(iri)) {
            throw places.complaint(
                    model.getResource(iri),
                    "is its own broader concept: " + circle(iri, below) + "; remove one skos:broader");
        }
        vocabulary.byIri(iri).orElseThrow().broader().forEach(broader -> climb(broader, new LinkedHashSet<>(below)));
    }

    private String circle(String iri, Set<String> below) {
        return Stream.concat(below.stream().dropWhile(other -> !other.equals(iri)), Stream.of(iri))
                .map(model::getResource)
                .map(Places::name)
                .collect(Collectors.joining(" < "));
    }
}
