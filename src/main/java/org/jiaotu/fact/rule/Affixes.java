package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.WordClasses;

/** Of which classes the words are that a text begins or ends with, of those classes only that a rule file asks for so. */
final class Affixes {
    private final WordClasses classes;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, List<String>> classesOf = new HashMap<>();
    private final LabelTrie<List<String>> words = new LabelTrie<>();

    Affixes(WordClasses classes) {
        this.classes = classes;
    }

    /** Notes that a rule asks for a class; only while the file is read. */
    void ask(String name) {
        if (asked.add(name)) {
            classes.all(name).forEach(word -> classesOf(word).add(name));
        }
    }

    private List<String> classesOf(String word) {
        return classesOf.computeIfAbsent(word, w -> {
            List<String> names = new ArrayList<>();
            words.put(w, names);
            return names;
        });
    }

    /** The classes of all words that begin the text. */
    List<String> beginning(String text) {
        List<String> found = new ArrayList<>(0);
        words.end(Labels.normal(text), 0, found::addAll);
        return found;
    }

    /** The classes of all words that end the text. */
    List<String> ending(String text) {
        String normal = Labels.normal(text);
        List<String> found = new ArrayList<>(0);
        words.start(normal, 0, normal.length(), found::addAll);
        return found;
    }
}
