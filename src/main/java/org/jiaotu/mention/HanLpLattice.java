package org.jiaotu.mention;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All words that a text may consist of, and the cheapest way through them (Viterbi, 1967).
 *
 * <p>What HanLP's {@code ViterbiSegment} does, in arrays instead of a linked list for each char and an object for each word; a
 * test holds that the two give the same words. A node is a word at a place; the nodes of a place hang together in the order in
 * which they came. One lattice reads one text.
 */
final class HanLpLattice {
    private static final int NONE = -1;
    private static final String DECIMAL_MARKS = "，,．.";

    private final HanLpDictionary dictionary;
    private final char[] text;
    /** For each place its first node and its last. */
    private final int[] first;

    private final int[] last;
    /** For each node where it starts and ends, its entry, and the next node of its place. */
    private int[] starts;

    private int[] ends;
    private int[] entries;
    private int[] next;
    private int size;

    HanLpLattice(HanLpDictionary dictionary, char[] text) {
        this.dictionary = dictionary;
        this.text = text;
        first = none(text.length + 1);
        last = none(text.length + 1);
        starts = new int[4 * text.length + 2];
        ends = new int[starts.length];
        entries = new int[starts.length];
        next = new int[starts.length];
        append(text.length, text.length, dictionary.end);
        HanLpDictionary.Words words = this::append;
        for (int at = 0; at < text.length; at++) {
            dictionary.words(text, at, words);
        }
        fillGaps();
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Adds a word where none is as long at its place. */
    private void add(int start, int end, int entry) {
        for (int node = first[start]; node != NONE; node = next[node]) {
            if (ends[node] == end) {
                return;
            }
        }
        append(start, end, entry);
    }

    private void append(int start, int end, int entry) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        entries[size] = entry;
        next[size] = NONE;
        if (first[start] == NONE) {
            first[start] = size;
        } else {
            next[last[start]] = size;
        }
        last[start] = size++;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        entries = Arrays.copyOf(entries, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
    }

    /** Where no word of the dictionary starts, runs of one type of char are words. */
    private void fillGaps() {
        int at = 0;
        while (at < text.length) {
            if (first[at] != NONE) {
                at = ends[last[at]];
            } else {
                int end = at + 1;
                while (end < text.length && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
                    end++;
                }
                addRuns(at, end);
                at = end;
            }
        }
    }

    private void addRuns(int from, int to) {
        int start = from;
        byte type = CharType.get(text[from]);
        for (int at = from + 1; at < to; at++) {
            byte own = CharType.get(text[at]);
            if (own != type && !isDecimalMark(type, at, to)) {
                add(start, at, dictionary.other(type));
                start = at;
            }
            type = isDecimalMark(type, at, to) ? type : own;
        }
        add(start, to, dictionary.other(type));
    }

    private boolean isDecimalMark(byte before, int at, int to) {
        return before == CharType.CT_NUM
                && DECIMAL_MARKS.indexOf(text[at]) >= 0
                && at + 1 < to
                && CharType.get(text[at + 1]) == CharType.CT_NUM;
    }

    /** The words of the cheapest way, in order. */
    List<HanLpWord> cheapest() {
        int[] before = none(size);
        double[] costs = new double[size];
        for (int node = first[0]; node != NONE; node = next[node]) {
            costs[node] = dictionary.cost(dictionary.begin, entries[node]);
            before[node] = node;
        }
        for (int at = 0; at < text.length; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                if (before[node] != NONE) {
                    follow(node, before, costs);
                }
            }
        }
        List<HanLpWord> words = new ArrayList<>();
        for (int node = before[first[text.length]]; node != NONE; node = before[node] == node ? NONE : before[node]) {
            words.add(new HanLpWord(starts[node], ends[node], entries[node], dictionary.tag(entries[node])));
        }
        Collections.reverse(words);
        return words;
    }

    private void follow(int node, int[] before, double[] costs) {
        for (int to = first[ends[node]]; to != NONE; to = next[to]) {
            double cost = costs[node] + dictionary.cost(entries[node], entries[to]);
            if (before[to] == NONE || costs[to] > cost) {
                before[to] = node;
                costs[to] = cost;
            }
        }
    }
}
