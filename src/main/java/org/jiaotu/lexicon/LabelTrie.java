package org.jiaotu.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the longest label that starts at a place of a text.
 *
 * <p>For a few hundred short labels looked up at known places; to find thousands of labels anywhere, see {@link LabelFinder}.
 * Immutable once built.
 */
public final class LabelTrie<T> {
    private final Map<Character, LabelTrie<T>> next = new HashMap<>();
    private T value;

    /** A label found: its end, exclusive, and what it stands for. */
    public record Match<T>(int end, T value) {}

    /** A trie of all labels of a vocabulary. */
    public static LabelTrie<Concept> of(Vocabulary vocabulary) {
        LabelTrie<Concept> trie = new LabelTrie<>();
        for (Concept concept : vocabulary.concepts()) {
            trie.put(concept.prefLabel(), concept);
            concept.altLabels().forEach(label -> trie.put(label, concept));
            concept.hiddenLabels().forEach(label -> trie.put(label, concept));
        }
        return trie;
    }

    /** Adds a label. */
    public void put(String label, T value) {
        LabelTrie<T> node = this;
        for (char c : label.toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new LabelTrie<>());
        }
        node.value = value;
    }

    /** The longest label that starts at {@code from}, or null. */
    public Match<T> longest(String text, int from) {
        Match<T> longest = null;
        LabelTrie<T> node = this;
        for (int at = from; node != null; at++) {
            if (node.value != null) {
                longest = new Match<>(at, node.value);
            }
            node = at < text.length() ? node.next.get(text.charAt(at)) : null;
        }
        return longest;
    }
}
