package org.jiaotu.fact.rule;

import java.util.Map;
import org.jiaotu.lexicon.WordFile;

/**
 * A rule of a rule file: a name, a pattern and what it yields.
 *
 * @param name its name, one of a kind in its file
 * @param line where it begins
 * @param pattern what it matches
 * @param settings the other lines of the rule by their first word: {@code kind} is {@code change}
 */
public record Rule(String name, WordFile.Line line, ElementPattern pattern, Map<String, String> settings) {
    /** The setting of this name, or the default when the rule has none. */
    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** What {@code confidence} says, in [0,1], or the default; anything else is the user's mistake. */
    public double confidence(double otherwise) {
        if (!has("confidence")) {
            return otherwise;
        }
        String said = settings.get("confidence");
        if (!said.matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
            throw line.error("expected a confidence from 0 to 1 and not '" + said + "'");
        }
        return Double.parseDouble(said);
    }

    /** True when the rule has this setting, with or without a value. */
    public boolean has(String key) {
        return settings.containsKey(key);
    }
}
