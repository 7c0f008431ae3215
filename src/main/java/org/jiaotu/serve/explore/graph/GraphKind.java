package org.jiaotu.serve.explore.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that the graph view shows, in the order of its groups. A thing's IRI tells its kind: {@code …/id/region/520300}. */
public enum GraphKind {
    REGION,
    PROGRAMME,
    INDICATOR,
    ORGANISATION,
    HONOUR,
    RECOGNITION,
    POLICY,
    ARTICLE;

    /** The kind with a name as it stands in addresses: {@code region}. */
    static Optional<GraphKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    /** The name as it stands in addresses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
