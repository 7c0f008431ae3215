package org.jiaotu.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiaotu.lexicon.WordFile;

/** The full names of universities by their short ones: 陕师大 is 陕西师范大学. Immutable. */
final class UniversityNames {
    private final Map<String, String> full = new LinkedHashMap<>();

    /** @param file lines of a short name and a full one */
    UniversityNames(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            if (line.words().size() != 2) {
                throw line.error("expected a short name and a full one");
            }
            if (full.put(line.words().get(0), line.words().get(1)) != null) {
                throw line.error("the short name is given twice");
            }
        }
    }

    static UniversityNames bundled() {
        return new UniversityNames(WordFile.bundled("data/rules/universities.txt"));
    }

    /** The full name, or null for what is no short name. */
    String full(String name) {
        return full.get(name);
    }
}
