package org.jiaotu.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.WordFile;

/** Finds the expressions of time of a sentence and resolves them against the article's date: 去年 in an article of 2025 is 2024. */
public final class TimeFinder {
    private final Numerals numerals;
    private final Map<Character, List<TimeRule>> byFirstChar = new HashMap<>();
    private final Map<Character, List<TimeRule>> byCharAfterNumber = new HashMap<>();

    /**
     * @param numerals how numbers are written
     * @param rules the expressions, {@code data/rules/times.txt}
     */
    public TimeFinder(Numerals numerals, WordFile rules) {
        this.numerals = numerals;
        for (WordFile.Line line : rules.lines()) {
            for (TimeRule rule : TimeRule.parse(line)) {
                char first = rule.parts().get(0).charAt(0);
                if (first == '{') {
                    put(byCharAfterNumber, rule, charAfterNumber(rule, line));
                } else {
                    put(byFirstChar, rule, first);
                }
            }
        }
    }

    private static void put(Map<Character, List<TimeRule>> rules, TimeRule rule, char key) {
        rules.computeIfAbsent(key, c -> new ArrayList<>()).add(rule);
    }

    private static char charAfterNumber(TimeRule rule, WordFile.Line line) {
        if (rule.parts().size() < 2 || rule.parts().get(1).charAt(0) == '{') {
            throw line.error("a number must be followed by a word");
        }
        return rule.parts().get(1).charAt(0);
    }

    /**
     * The expressions of time in a text, in order, none overlapping.
     *
     * @param text a sentence
     * @param date the article's date, or null: then what hangs on it has no period
     */
    public List<TimeMention> find(String text, LocalDate date) {
        List<TimeMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            TimeMention longest = longest(text, at, date);
            if (longest != null) {
                found.add(longest);
                at = longest.end();
            } else {
                at = Math.max(at + 1, numerals.digitsEnd(text, at));
            }
        }
        return found;
    }

    private TimeMention longest(String text, int at, LocalDate date) {
        char first = text.charAt(at);
        TimeMention longest = longest(byFirstChar, first, text, at, date, null);
        if (numerals.begins(first)) {
            int end = numerals.digitsEnd(text, at);
            if (end < text.length()) {
                longest = longest(byCharAfterNumber, text.charAt(end), text, at, date, longest);
            }
            // The last numeral may be the word: 五 in 十四五.
            if (end - 1 > at) {
                longest = longest(byCharAfterNumber, text.charAt(end - 1), text, at, date, longest);
            }
        }
        return longest;
    }

    private TimeMention longest(
            Map<Character, List<TimeRule>> rules, char key, String text, int at, LocalDate date, TimeMention before) {
        TimeMention longest = before;
        for (TimeRule rule : rules.getOrDefault(key, List.of())) {
            Map<String, Integer> bound = new HashMap<>();
            int end = rule.match(text, at, numerals, bound);
            if (end > at && (longest == null || end > longest.end())) {
                longest = new TimeMention(
                        at,
                        end,
                        rule.meaning().resolve(bound, date),
                        rule.meaning().sense());
            }
        }
        return longest;
    }
}
