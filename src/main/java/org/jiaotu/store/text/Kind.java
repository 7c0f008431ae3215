package org.jiaotu.store.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;

/** The kinds of things that can be searched for, in the order in which they are shown. */
public enum Kind {
    REGION(Jt.REGION_CLASS),
    PROGRAMME(Jt.PROGRAMME_TYPE),
    INDICATOR(Jt.INDICATOR_TYPE),
    ORGANISATION(Jt.ORGANISATION),
    HONOUR(Jt.HONOUR_TYPE),
    RECOGNITION(Jt.RECOGNITION),
    POLICY(Jt.POLICY),
    ARTICLE(Jt.ARTICLE_TYPE),
    /** Sentences of articles that a fact was read from. */
    EVIDENCE(Jt.EVIDENCE_TYPE);

    private final Node type;

    Kind(Node type) {
        this.type = type;
    }

    /** The kind of a class of the ontology: {@code jt:Region} gives {@code REGION}. */
    static Optional<Kind> ofClass(Node type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** The kind with a name as it stands in an address: {@code region}. */
    public static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(name)).findFirst();
    }

    /** The name as it stands in an address. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
