package org.jiaotu.lexicon;

import java.util.Arrays;

/**
 * The steps of a trie: which state follows a state at a char. State 0 is the root.
 *
 * <p>An open-addressed hash table, at most half full, so that a step is one probe or two in flat arrays.
 */
final class Transitions {
    /** No state follows. */
    static final int NONE = -1;

    private static final long EMPTY = -1;
    /** The golden ratio, as Knuth has it: spreads keys that differ in their last bits only. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = empty(64);
    private int[] states = new int[64];
    private int size;

    private static long[] empty(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    /** The state that follows, or {@link #NONE}. */
    int next(int state, char c) {
        int slot = slot(key(state, c));
        return keys[slot] == EMPTY ? NONE : states[slot];
    }

    /** The state that follows, a new one where there was none: states are numbered as they come. */
    int add(int state, char c) {
        long key = key(state, c);
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            states[slot] = ++size;
            if (2 * size >= keys.length) {
                grow();
                return size;
            }
        }
        return states[slot];
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }

    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldStates = states;
        keys = empty(2 * oldKeys.length);
        states = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                states[slot] = oldStates[i];
            }
        }
    }
}
