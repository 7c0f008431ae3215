package org.jiaotu.serve.explore.article;

/**
 * A step of writing a marked text, for marks nest: a mark opens, words stand in the innermost mark that is open, a mark closes.
 *
 * @param step which
 * @param span the mark; null for words that stand in none
 * @param text the words, else empty
 * @param first whether the mark, or the words in it, are the first of the span
 */
public record Piece(Step step, Span span, String text, boolean first) {
    /** What is done. */
    public enum Step {
        OPEN,
        TEXT,
        CLOSE
    }

    public boolean opens() {
        return step == Step.OPEN;
    }

    public boolean closes() {
        return step == Step.CLOSE;
    }
}
