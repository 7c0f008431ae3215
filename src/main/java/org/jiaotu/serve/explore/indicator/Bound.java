package org.jiaotu.serve.explore.indicator;

import java.util.Arrays;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Name;

/** How a figure bounds the truth: 94.41 % exactly, ≥ 90 %, 约 90 %. */
public enum Bound {
    EQ("="),
    GE("≥"),
    GT(">"),
    LE("≤"),
    LT("<"),
    APPROX("≈");

    private final String notation;

    Bound(String notation) {
        this.notation = notation;
    }

    /**
     * The bound with a notation of the ontology.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Bound of(String notation) {
        return Arrays.stream(values())
                .filter(bound -> bound.notation.equals(notation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bound " + notation));
    }

    /** The sign as the graph has it: {@code ≥}. */
    public String notation() {
        return notation;
    }

    /** What stands before the number, with the space behind it; nothing before an exact one. */
    public Name before() {
        return switch (this) {
            case EQ -> Name.of("");
            case APPROX ->
                new Name(Messages.chinese("indicator-about") + " ", Messages.english("indicator-about") + " ");
            default -> Name.of(notation + " ");
        };
    }
}
