package org.jiaotu.lexicon;

import java.util.BitSet;

/**
 * Tells of most places of a text that no label starts there, by two chars and without a look at the large tables that hold the
 * labels.
 */
final class Beginnings {
    private static final int PAIRS = 1 << 16;

    private final BitSet singles = new BitSet();
    /** The first two chars of the longer labels; a few pairs share a number. */
    private final BitSet pairs = new BitSet(PAIRS);

    /** Notes how a label begins. */
    void add(String label) {
        if (label.length() == 1) {
            singles.set(label.charAt(0));
        } else if (!label.isEmpty()) {
            pairs.set(pair(label.charAt(0), label.charAt(1)));
        }
    }

    /** False where no label starts at this place of the text. */
    boolean at(String text, int at) {
        char first = text.charAt(at);
        return at + 1 < text.length() && pairs.get(pair(first, text.charAt(at + 1))) || singles.get(first);
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }
}
