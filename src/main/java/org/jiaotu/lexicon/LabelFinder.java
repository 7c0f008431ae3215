package org.jiaotu.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds thousands of labels anywhere in a text in one pass (Aho and Corasick, 1975). Of two that overlap the longer one is
 * taken, of two as long the earlier. Immutable and safe to share between threads.
 */
public final class LabelFinder<T> {
    private final AhoCorasickDoubleArrayTrie<T> automaton;

    /** A label found in a text, {@code end} exclusive, and what it stands for. */
    public record Found<T>(int start, int end, T value) {}

    /** @param labels what to find; must not be empty */
    public LabelFinder(Map<String, T> labels) {
        automaton = new AhoCorasickDoubleArrayTrie<>();
        automaton.build(new TreeMap<>(labels));
    }

    /** Every place of every label, also of those inside others, in the order of their ends. */
    public List<Found<T>> all(String text) {
        List<Found<T>> all = new ArrayList<>();
        AhoCorasickDoubleArrayTrie.IHit<T> hit = (start, end, value) -> all.add(new Found<>(start, end, value));
        automaton.parseText(text, hit);
        return all;
    }

    /** The longest labels, none overlapping, in order. */
    public List<Found<T>> longest(String text) {
        List<Found<T>> kept = new ArrayList<>();
        for (Found<T> next : all(text)) {
            while (!kept.isEmpty() && beats(next, kept.get(kept.size() - 1))) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= next.start()) {
                kept.add(next);
            }
        }
        return kept;
    }

    private static boolean beats(Found<?> next, Found<?> last) {
        return next.start() < last.end() && next.end() - next.start() > last.end() - last.start();
    }
}
