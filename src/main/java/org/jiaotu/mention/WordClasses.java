package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.WordFile;

/**
 * The classes of words that rules speak of, from {@code data/rules/words/}: reach is 达, 达到, 为, 稳定在, …
 *
 * <p>A word may belong to several classes. Immutable.
 */
public final class WordClasses {
    private final Map<String, Set<String>> classesOf = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final LabelTrie<ClassSet> trie = new LabelTrie<>();

    private static final List<String> BUNDLED =
            List.of("figures", "places", "programmes", "documents", "honours", "partners");

    /** The classes that come with Jiaotu. */
    public static WordClasses bundled() {
        return new WordClasses(BUNDLED.stream()
                .map(name -> WordFile.bundled("data/rules/words/" + name + ".txt"))
                .toList());
    }

    /**
     * @param files lines of a class's name, a colon and its words; a class may have several lines, and no words where Jiaotu itself
     *     says what belongs to it
     */
    public WordClasses(List<WordFile> files) {
        for (WordFile file : files) {
            read(file);
        }
        classesOf.forEach((word, classes) -> trie.put(word, new ClassSet(classes)));
        classesOf.forEach((word, classes) -> classes.forEach(
                name -> wordsOf.computeIfAbsent(name, n -> new ArrayList<>()).add(word)));
        wordsOf.replaceAll((name, words) -> words.stream().sorted().toList());
    }

    private void read(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            int colon = line.text().indexOf(':');
            if (colon < 1) {
                throw line.error("expected 'class: words'");
            }
            String name = line.text().substring(0, colon).strip();
            names.add(name);
            String all = line.text().substring(colon + 1).strip();
            for (String word : all.isEmpty() ? new String[0] : all.split("\\s+")) {
                if (!classesOf.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(name)) {
                    throw line.error("'" + word + "' is given twice");
                }
            }
        }
    }

    /** The classes there are. */
    public Set<String> names() {
        return names;
    }

    /** The classes of a word, none for one that belongs to no class. */
    public Set<String> of(String word) {
        return of(word, 0, word.length());
    }

    /** The classes of the word that is the text from {@code from} to {@code to}, exclusive. */
    Set<String> of(String text, int from, int to) {
        Set<String> classes = trie.at(text, from, to);
        return classes == null ? Set.of() : classes;
    }

    /** The words of a class, sorted. */
    public List<String> all(String name) {
        return wordsOf.getOrDefault(name, List.of());
    }

    /** True when the word belongs to the class. */
    public boolean has(String word, String name) {
        return of(word).contains(name);
    }

    /** The longest word of any class that starts at {@code from}, or null. */
    LabelTrie.Match<ClassSet> longest(String text, int from) {
        return trie.longest(text, from);
    }

    /** The longest word of this class that ends the text, or an empty one. */
    public String suffix(String text, String name) {
        int start = suffixStart(text, 0, text.length(), name);
        return start < 0 ? "" : text.substring(start);
    }

    /** The start of the longest word of this class that stands in the text from {@code from} on and ends at {@code to}, or -1. */
    int suffixStart(String text, int from, int to, String name) {
        return trie.start(text, from, to, classes -> classes.contains(name));
    }

    /** The longest word of this class that begins the text, or an empty one. */
    public String prefix(String text, String name) {
        int end = trie.end(text, 0, classes -> classes.contains(name));
        return end < 0 ? "" : text.substring(0, end);
    }
}
