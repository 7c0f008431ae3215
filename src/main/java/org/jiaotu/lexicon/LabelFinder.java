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
    private final Automaton<T> automaton = new Automaton<>();

    /** A label found in a text, {@code end} exclusive, and what it stands for. */
    public record Found<T>(int start, int end, T value) {}

    /** @param labels what to find; must not be empty */
    public LabelFinder(Map<String, T> labels) {
        automaton.build(new TreeMap<>(labels));
    }

    /** Every place of every label, also of those inside others, in the order of their ends. */
    public List<Found<T>> all(String text) {
        return automaton.find(text);
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

    /** The library's automaton, which passes over places where no label starts without a look at its large tables. */
    private static final class Automaton<T> extends AhoCorasickDoubleArrayTrie<T> {
        private static final long serialVersionUID = 1;
        private static final int ROOT = 0;

        private final transient Beginnings beginnings = new Beginnings();

        @Override
        public void build(Map<String, T> labels) {
            super.build(labels);
            labels.keySet().forEach(beginnings::add);
        }

        List<Found<T>> find(String text) {
            List<Found<T>> found = new ArrayList<>();
            int state = ROOT;
            for (int at = 0; at < text.length(); at++) {
                state = next(state, text, at);
                add(found, state, at + 1);
            }
            return found;
        }

        private int next(int from, String text, int at) {
            int state = from;
            while (state != ROOT || beginnings.at(text, at)) {
                int next = transitionWithRoot(state, text.charAt(at));
                if (next >= 0) {
                    return next;
                }
                state = fail[state];
            }
            return ROOT;
        }

        private void add(List<Found<T>> found, int state, int end) {
            if (state != ROOT && output[state] != null) {
                for (int label : output[state]) {
                    found.add(new Found<>(end - l[label], end, v[label]));
                }
            }
        }
    }
}
