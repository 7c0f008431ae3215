package org.jiaotu.fact;

import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.WordFile;

/** The full names of universities by their short ones: 陕师大 is 陕西师范大学. Immutable. */
final class UniversityNames {
    private final LabelTrie<String> full = new LabelTrie<>();

    /** @param file lines of a short name and a full one */
    UniversityNames(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            if (line.words().size() != 2) {
                throw line.error("expected a short name and a full one");
            }
            String name = line.words().get(0);
            if (full.at(name, 0, name.length()) != null) {
                throw line.error("the short name is given twice");
            }
            full.put(name, line.words().get(1));
        }
    }

    static UniversityNames bundled() {
        return new UniversityNames(WordFile.bundled("data/rules/universities.txt"));
    }

    /** The full name of what the text says from {@code from} to {@code to}, exclusive, or null where that is no short name. */
    String full(String text, int from, int to) {
        return full.at(text, from, to);
    }
}
