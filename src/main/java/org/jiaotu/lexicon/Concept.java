package org.jiaotu.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * A concept of a SKOS vocabulary.
 *
 * @param iri its IRI
 * @param prefLabel the Chinese label to show: 县管校聘
 * @param altLabels the other Chinese labels to show and match: 区管校聘
 * @param hiddenLabels labels to match but not to show
 * @param broader IRIs of the broader concepts
 * @param notation its notation, or null
 * @param category what sort it is, or null when the vocabulary does not say. A programme: reform, project, model, policy,
 *     brand or campaign ({@code jt:programmeClass}); an honour: international, national, provincial, municipal or county
 *     ({@code jt:level}); a unit: money, people, percent, classifier and so on ({@code jt:unitKind})
 * @param unit the label of its usual unit ({@code jt:usualUnit}), or null
 * @param slogan true for a general aim (立德树人) rather than something run ({@code jt:slogan})
 */
public record Concept(
        String iri,
        String prefLabel,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> broader,
        String notation,
        String category,
        String unit,
        boolean slogan) {
    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        broader = List.copyOf(broader);
    }

    /** All labels to match, the one to show first. */
    public Stream<String> labels() {
        return Stream.of(Stream.of(prefLabel), altLabels.stream(), hiddenLabels.stream())
                .flatMap(labels -> labels);
    }
}
