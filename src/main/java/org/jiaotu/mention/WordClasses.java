package org.jiaotu.mention;

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
    private final LabelTrie<Set<String>> trie = new LabelTrie<>();
    private final int longest;

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
        classesOf.forEach(trie::put);
        longest = classesOf.keySet().stream().mapToInt(String::length).max().orElse(0);
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
        return classesOf.getOrDefault(word, Set.of());
    }

    /** The words of a class. */
    public List<String> all(String name) {
        return classesOf.keySet().stream()
                .filter(word -> has(word, name))
                .sorted()
                .toList();
    }

    /** True when the word belongs to the class. */
    public boolean has(String word, String name) {
        return of(word).contains(name);
    }

    /** The longest word of any class that starts at {@code from}, or null. */
    LabelTrie.Match<Set<String>> longest(String text, int from) {
        return trie.longest(text, from);
    }

    /** The longest word of this class that ends the text, or an empty one. */
    public String suffix(String text, String name) {
        for (int from = Math.max(0, text.length() - longest); from < text.length(); from++) {
            String tail = text.substring(from);
            if (has(tail, name)) {
                return tail;
            }
        }
        return "";
    }

    /** The longest word of this class that begins the text, or an empty one. */
    public String prefix(String text, String name) {
        for (int to = Math.min(text.length(), longest); to > 0; to--) {
            String head = text.substring(0, to);
            if (has(head, name)) {
                return head;
            }
        }
        return "";
    }
}
