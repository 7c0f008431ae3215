package org.jiaotu.mention;

/**
 * A word as HanLP's dictionaries cut it from a text.
 *
 * @param start position in the text
 * @param end position after the last char, exclusive
 * @param entry its entry in {@link HanLpDictionary}, or {@link #JOINED}
 * @param tag its tag
 */
record HanLpWord(int start, int end, int entry, String tag) {
    /** The entry of a word that is joined of several. */
    static final int JOINED = -1;

    Token token(String text) {
        return new Token(start, end, text.substring(start, end), tag);
    }
}
