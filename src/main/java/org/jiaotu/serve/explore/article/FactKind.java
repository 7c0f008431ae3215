package org.jiaotu.serve.explore.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of facts; a kind's label is the first part of the path of its pages, {@code /page/observation/…}. */
public enum FactKind {
    OBSERVATION,
    IMPLEMENTATION,
    RECOGNITION,
    POLICY,
    PARTNERSHIP;

    /** {@code observation} for 94.41%, {@code policy} for 《教师流动办法》. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FactKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** The kind that a class of the ontology stands for: {@code jt:Observation}. */
    static Optional<FactKind> ofClass(String iri) {
        return labelled(iri.substring(iri.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT));
    }
}
