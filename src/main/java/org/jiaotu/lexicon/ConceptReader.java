package org.jiaotu.lexicon;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/** Reads a {@code skos:Concept} into a {@link Concept}. */
final class ConceptReader {
    private static final String SCHEMES =
            "give it one skos:inScheme of " + Jt.ID + "scheme/{indicator,programme,unit,honour,level,stage}";

    private final Places places;

    ConceptReader(Places places) {
        this.places = places;
    }

    Scheme scheme(Resource concept) {
        if (concept.isAnon()) {
            throw places.complaint(concept, "is a concept without an IRI; give it one");
        }
        List<Statement> schemes = concept.listProperties(SKOS.inScheme).toList();
        if (schemes.size() != 1) {
            throw places.complaint(concept, "is in " + schemes.size() + " schemes; " + SCHEMES);
        }
        Statement scheme = schemes.get(0);
        return Scheme.withIri(scheme.getObject().toString())
                .orElseThrow(() -> places.complaint(
                        scheme, "is in the unknown scheme " + Places.name(scheme.getObject()) + "; " + SCHEMES));
    }

    Concept concept(Resource concept) {
        return new Concept(
                concept.getURI(),
                prefLabel(concept),
                labels(concept, SKOS.altLabel),
                labels(concept, SKOS.hiddenLabel),
                concept
                        .listProperties(SKOS.broader)
                        .mapWith(statement -> statement.getObject().toString())
                        .toList()
                        .stream()
                        .sorted()
                        .toList(),
                text(concept, SKOS.notation).orElse(null),
                category(concept).orElse(null),
                text(concept, Jt.USUAL_UNIT).orElse(null),
                text(concept, Jt.SLOGAN).filter("true"::equals).isPresent());
    }

    private String prefLabel(Resource concept) {
        List<String> labels = labels(concept, SKOS.prefLabel);
        if (labels.isEmpty()) {
            throw places.complaint(concept, "has no Chinese skos:prefLabel; add one, tagged @zh");
        }
        if (labels.size() > 1) {
            throw places.complaint(
                    concept,
                    "has " + labels.size() + " Chinese skos:prefLabels, " + String.join(" and ", labels)
                            + "; keep one and make the others skos:altLabel");
        }
        return labels.get(0);
    }

    private static List<String> labels(Resource concept, Property property) {
        return concept
                .listProperties(property)
                .filterKeep(statement -> statement.getObject().isLiteral())
                .mapWith(Statement::getLiteral)
                .filterKeep(ConceptReader::isChinese)
                .mapWith(Literal::getLexicalForm)
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /** Untagged labels are Chinese: in a Chinese vocabulary a forgotten tag should not lose a label. */
    private static boolean isChinese(Literal label) {
        return label.getLanguage().isEmpty() || label.getLanguage().startsWith("zh");
    }

    private Optional<String> category(Resource concept) {
        return text(concept, Jt.PROGRAMME_CLASS)
                .map(Jt::category)
                .or(() -> text(concept, Jt.LEVEL))
                .or(() -> text(concept, Jt.UNIT_KIND));
    }

    /** A literal's text, or the last part of an IRI. */
    private static Optional<String> text(Resource concept, Property property) {
        return Optional.ofNullable(concept.getProperty(property))
                .map(Statement::getObject)
                .map(node -> node.isLiteral()
                        ? node.asLiteral().getLexicalForm()
                        : node.toString().replaceFirst(".*[/#]", ""));
    }
}
