package org.jiaotu.mention;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * How often a word of HanLP's dictionary follows another, from the table that HanLP brings: an open-addressed hash table, at most half
 * full, so that the answer, mostly none, is a look or two at one flat array instead of a search among a word's thousand followers.
 * Immutable.
 */
final class HanLpPairs {
    private static final String TABLE = ".table";
    /** A slot holds the first word's id, the second's and how often, each in so many bits; no pair is there never. */
    private static final int ID_BITS = 20;

    private static final int COUNT_BITS = 64 - 2 * ID_BITS;
    /** How many hashes {@link #hashes} tells apart. */
    private static final int HASHES = 1 << 23;

    private static final long EMPTY = 0;
    /** The golden ratio, as Knuth has it: spreads keys that differ in their last bits only. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Which hashes there are: a megabyte, which stays near the processor, says no to most pairs. */
    private final BitSet hashes = new BitSet(HASHES);

    private final long[] slots;

    HanLpPairs() {
        String path = HanLP.Config.BiGramDictionaryPath + TABLE + Predefine.BIN_EXT;
        try (ObjectInputStream table = new ObjectInputStream(IOUtil.newInputStream(path))) {
            int[] starts = (int[]) table.readObject();
            int[] pairs = (int[]) table.readObject();
            slots = new long[Integer.highestOneBit(pairs.length) * 2];
            for (int first = 0; first + 1 < starts.length; first++) {
                for (int at = starts[first]; at < starts[first + 1]; at++) {
                    put(first, pairs[2 * at], pairs[2 * at + 1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(path + " holds no numbers", e);
        }
    }

    private void put(int first, int second, int count) {
        if (Math.max(first, second) >> ID_BITS != 0 || count >> COUNT_BITS != 0 || count <= 0) {
            throw new IllegalStateException("no room for the pair " + first + ", " + second + ", " + count);
        }
        long key = key(first, second);
        slots[slot(key)] = key << COUNT_BITS | count;
        hashes.set(hash(key) & HASHES - 1);
    }

    private static long key(int first, int second) {
        return (long) first << ID_BITS | second;
    }

    private static int hash(long key) {
        return (int) (key * SPREAD >>> Integer.SIZE);
    }

    private int slot(long key) {
        int slot = hash(key) & slots.length - 1;
        while (slots[slot] != EMPTY && slots[slot] >>> COUNT_BITS != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** How often the second word follows the first; a word that is none has the negative of that as its id, as HanLP has it. */
    int count(int first, int second) {
        if (first < 0 || second < 0) {
            return first < 0 ? -first : -second;
        }
        long key = key(first, second);
        if (!hashes.get(hash(key) & HASHES - 1)) {
            return 0;
        }
        return (int) (slots[slot(key)] & (1L << COUNT_BITS) - 1);
    }
}
