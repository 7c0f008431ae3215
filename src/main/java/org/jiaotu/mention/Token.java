package org.jiaotu.mention;

/**
 * A word of a sentence with its part of speech.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param word the word: 毕业生
 * @param tag the tag of HanLP's set: n noun, vn verbal noun, v verb, nis institution suffix, …
 */
public record Token(int start, int end, String word, String tag) {
    /** True for a tag or any tag below it: {@code is("n")} for n, ns and nis. */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }
}
