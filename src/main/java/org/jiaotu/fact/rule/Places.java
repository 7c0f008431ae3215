package org.jiaotu.fact.rule;

/**
 * Places between elements, before the first and behind the last, as a pattern moves over them: all at once, 64 in a step. Immutable.
 *
 * <p>Place i stands before element i, so a set of places is a set of elements too.
 */
final class Places {
    private static final int WORD = Long.SIZE;

    private final long[] words;

    private Places(int words) {
        this.words = new long[words];
    }

    /** The places {@code from} to {@code to}, exclusive, of those between {@code elements} elements. */
    static Places range(int from, int to, int elements) {
        Places places = new Places(elements / WORD + 1);
        for (int i = from / WORD; i * WORD < to; i++) {
            places.words[i] = -1L >>> Math.max(0, (i + 1) * WORD - to);
        }
        if (from < to) {
            places.words[from / WORD] &= -1L << from;
        }
        return places;
    }

    /** Only while it is built. */
    void add(int at) {
        words[at / WORD] |= 1L << at;
    }

    boolean has(int at) {
        return at / WORD < words.length && (words[at / WORD] & 1L << at) != 0;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first of these at or behind {@code from}, or -1. */
    int next(int from) {
        for (int i = from / WORD; i < words.length; i++) {
            long rest = i == from / WORD ? words[i] & -1L << from : words[i];
            if (rest != 0) {
                return i * WORD + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    Places and(Places other) {
        Places both = new Places(words.length);
        for (int i = 0; i < words.length; i++) {
            both.words[i] = words[i] & other.words[i];
        }
        return both;
    }

    Places or(Places other) {
        Places either = new Places(words.length);
        for (int i = 0; i < words.length; i++) {
            either.words[i] = words[i] | other.words[i];
        }
        return either;
    }

    /** These without the other ones. */
    Places without(Places other) {
        Places rest = new Places(words.length);
        for (int i = 0; i < words.length; i++) {
            rest.words[i] = words[i] & ~other.words[i];
        }
        return rest;
    }

    /** The places one element before these. */
    Places before() {
        Places before = new Places(words.length);
        long carry = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            before.words[i] = words[i] >>> 1 | carry;
            carry = words[i] << WORD - 1;
        }
        return before;
    }

    /** The places behind these elements. */
    Places behind() {
        Places behind = new Places(words.length);
        long carry = 0;
        for (int i = 0; i < words.length; i++) {
            behind.words[i] = words[i] << 1 | carry;
            carry = words[i] >>> WORD - 1;
        }
        return behind;
    }

    /** These, and those from which some of these are reached over nothing but such elements (Kogge and Stone, 1973). */
    Places backOver(Places elements) {
        Places reached = new Places(words.length);
        long carry = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            long over = elements.words[i];
            long found = words[i] | over & carry;
            for (int step = 1; step < WORD; step *= 2) {
                found |= over & found >>> step;
                over &= over >>> step;
            }
            reached.words[i] = found;
            carry = found << WORD - 1;
        }
        return reached;
    }

    /** These, and those that are reached from some of these over nothing but such elements. */
    Places onOver(Places elements) {
        Places reached = new Places(words.length);
        long carry = 0;
        for (int i = 0; i < words.length; i++) {
            // What has been passed over stands before the place that is reached.
            long over = elements.words[i] << 1 | (i == 0 ? 0 : elements.words[i - 1] >>> WORD - 1);
            long found = words[i] | over & carry;
            for (int step = 1; step < WORD; step *= 2) {
                found |= over & found << step;
                over &= over << step;
            }
            reached.words[i] = found;
            carry = found >>> WORD - 1;
        }
        return reached;
    }
}
