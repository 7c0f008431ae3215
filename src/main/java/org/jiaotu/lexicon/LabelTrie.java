package org.jiaotu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the label that starts, or ends, at a place of a text.
 *
 * <p>For short labels looked up at known places; to find thousands of labels anywhere, see {@link LabelFinder}. Immutable once
 * built.
 */
public final class LabelTrie<T> {
    private static final int ROOT = 0;

    private final Beginnings beginnings = new Beginnings();
    private final Transitions forwards = new Transitions();
    private final Transitions backwards = new Transitions();
    private final List<T> starting = new ArrayList<>();
    private final List<T> ending = new ArrayList<>();

    /** A label found: its end, exclusive, and what it stands for. */
    public record Match<T>(int end, T value) {}

    /** A trie of all labels of a vocabulary. */
    public static LabelTrie<Concept> of(Vocabulary vocabulary) {
        LabelTrie<Concept> trie = new LabelTrie<>();
        vocabulary.concepts().forEach(concept -> concept.labels().forEach(label -> trie.put(label, concept)));
        return trie;
    }

    /** Adds a label. */
    public void put(String label, T value) {
        beginnings.add(label);
        int state = ROOT;
        int reverse = ROOT;
        for (int i = 0; i < label.length(); i++) {
            state = forwards.add(state, label.charAt(i));
            reverse = backwards.add(reverse, label.charAt(label.length() - 1 - i));
        }
        set(starting, state, value);
        set(ending, reverse, value);
    }

    private static <T> void set(List<T> values, int state, T value) {
        while (values.size() <= state) {
            values.add(null);
        }
        values.set(state, value);
    }

    private static <T> T get(List<T> values, int state) {
        return state < values.size() ? values.get(state) : null;
    }

    /** What the label stands for that is the text from {@code from} to {@code to}, exclusive; null when that is none. */
    public T at(String text, int from, int to) {
        int state = mayStart(text, from) ? ROOT : Transitions.NONE;
        for (int at = from; at < to && state >= 0; at++) {
            state = forwards.next(state, text.charAt(at));
        }
        return state < 0 ? null : get(starting, state);
    }

    /** The longest label that starts at {@code from}, or null. */
    public Match<T> longest(String text, int from) {
        int end = -1;
        T longest = null;
        int state = mayStart(text, from) ? ROOT : Transitions.NONE;
        for (int at = from; state >= 0; at++) {
            T value = get(starting, state);
            end = value == null ? end : at;
            longest = value == null ? longest : value;
            state = at < text.length() ? forwards.next(state, text.charAt(at)) : Transitions.NONE;
        }
        return end < 0 ? null : new Match<>(end, longest);
    }

    private boolean mayStart(String text, int from) {
        return from < text.length() && beginnings.at(text, from);
    }

    /** The end of the longest label that starts at {@code from} and stands for what is wanted, or -1. */
    public int end(String text, int from, Predicate<T> wanted) {
        int end = -1;
        int state = mayStart(text, from) ? ROOT : Transitions.NONE;
        for (int at = from; state >= 0; at++) {
            T value = get(starting, state);
            end = value != null && wanted.test(value) ? at : end;
            state = at < text.length() ? forwards.next(state, text.charAt(at)) : Transitions.NONE;
        }
        return end;
    }

    /** The start of the longest label that ends at {@code to}, starts not before {@code from} and is wanted, or -1. */
    public int start(String text, int from, int to, Predicate<T> wanted) {
        int start = -1;
        int state = ROOT;
        for (int at = to; state >= 0; at--) {
            T value = get(ending, state);
            start = value != null && wanted.test(value) ? at : start;
            state = at > from ? backwards.next(state, text.charAt(at - 1)) : Transitions.NONE;
        }
        return start;
    }

    /** A walk over a text from a label's start on. */
    public Walk walk() {
        return new Walk();
    }

    /** A walk over a text, piece by piece, for labels that end where a piece does. */
    public final class Walk {
        private int state;

        /** Goes on over the text from {@code from} to {@code to}; false when no label goes on so. */
        public boolean over(String text, int from, int to) {
            state = state == ROOT && !mayStart(text, from) ? Transitions.NONE : state;
            for (int at = from; at < to && state >= 0; at++) {
                state = forwards.next(state, text.charAt(at));
            }
            return state >= 0;
        }

        /** What the label stands for that the walk has gone over, or null when that is none. */
        public T value() {
            return state < 0 ? null : get(starting, state);
        }
    }
}
