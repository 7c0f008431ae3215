package org.jiaotu.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The concepts of one scheme, found by label or IRI.
 *
 * <p>Labels are compared as {@link Labels#normal} has them. Example: {@code labelled("“区管校聘”")} is the concept 县管校聘.
 * Immutable and safe to share between threads.
 */
public final class Vocabulary {
    private final String name;
    private final Map<String, Concept> byIri = new LinkedHashMap<>();
    private final Map<String, Concept> byLabel = new LinkedHashMap<>();

    /**
     * @param name the scheme's name: {@code programme}
     * @param concepts its concepts, no two of which share a label
     */
    public Vocabulary(String name, List<Concept> concepts) {
        this.name = name;
        concepts.forEach(this::add);
    }

    private void add(Concept concept) {
        byIri.put(concept.iri(), concept);
        concept.labels().map(Labels::normal).forEach(label -> byLabel.put(label, concept));
    }

    /** The scheme's name, singular: indicator, programme, unit, honour, level or stage. */
    public String name() {
        return name;
    }

    /** All concepts, sorted by IRI. */
    public List<Concept> concepts() {
        return List.copyOf(byIri.values());
    }

    /** The concept with this label, be it the one to show, another or a hidden one. */
    public Optional<Concept> labelled(String label) {
        return Optional.ofNullable(byLabel.get(Labels.normal(label)));
    }

    public Optional<Concept> byIri(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** All labels of all concepts, normalised: what a matcher searches a normalised text for. */
    public Set<String> labels() {
        return Collections.unmodifiableSet(byLabel.keySet());
    }
}
