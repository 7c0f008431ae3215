package org.jiaotu.mention;

import java.util.Set;

/**
 * What rules see of a sentence: a word, a punctuation mark, or a mention as a whole.
 *
 * @param kind what it is
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param text its chars
 * @param tag the word's tag; empty for mentions
 * @param classes the word classes it belongs to
 * @param mention the mention, or null for a word or a mark
 */
public record Element(Kind kind, int start, int end, String text, String tag, Set<String> classes, Mention mention) {
    /** A word or mark, or one of the mentions that stand as a whole. */
    public enum Kind {
        WORD,
        MARK,
        QUANTITY,
        TIME,
        REGION,
        ORGANISATION,
        QUOTE,
        TITLE
    }

    /** True when the element belongs to the class. */
    public boolean in(String wordClass) {
        return classes.contains(wordClass);
    }

    /** True when the element belongs to one of the classes. */
    public boolean inAny(Set<String> wordClasses) {
        if (!classes.isEmpty()) {
            for (String own : classes) {
                if (wordClasses.contains(own)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for an element of this kind. */
    public boolean is(Kind other) {
        return kind == other;
    }
}
