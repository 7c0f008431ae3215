package org.jiaotu.lexicon;

import java.util.List;

/**
 * A concept of a SKOS vocabulary.
 *
 * @param iri its IRI
 * @param prefLabel the Chinese label to show: 县管校聘
 * @param altLabels the other labels to show and match
 * @param hiddenLabels labels to match but not to show
 * @param broader IRIs of the broader concepts
 * @param notation its notation, or null
 * @param category the local name of its {@code jt:programmeClass}, {@code jt:level} or the like, or null
 * @param unit the label of its usual unit ({@code jt:usualUnit}), or null
 */
public record Concept(
        String iri,
        String prefLabel,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> broader,
        String notation,
        String category,
        String unit) {
    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        broader = List.copyOf(broader);
    }
}
