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
    private final List<TimeRule> byNumber = new ArrayList<>();

    /**
     * @param numerals how numbers are written
     * @param rules the expressions, {@code data/rules/times.txt}
     */
    public TimeFinder(Numerals numerals, WordFile rules) {
        this.numerals = numerals;
        for (WordFile.Line line : rules.lines()) {
            for (TimeRule rule : TimeRule.parse(line)) {
                char first = rule.parts().get(0).charAt(0);
                List<TimeRule> list =
                        first == '{' ? byNumber : byFirstChar.computeIfAbsent(first, c -> new ArrayList<>());
                list.add(rule);
            }
        }
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
        TimeMention literal = longest(byFirstChar.getOrDefault(first, List.of()), text, at, date);
        TimeMention numbered = numerals.begins(first) ? longest(byNumber, text, at, date) : null;
        return literal == null || numbered != null && numbered.end() > literal.end() ? numbered : literal;
    }

    private TimeMention longest(List<TimeRule> rules, String text, int at, LocalDate date) {
        TimeMention longest = null;
        for (TimeRule rule : rules) {
            Map<String, Integer> bound = new HashMap<>();
            int end = rule.match(text, at, numerals, bound);
            if (end > at && (longest == null || end > longest.end())) {
                longest = new TimeMention(
                        at,
                        end,
                        rule.meaning().resolve(bound, date),
                        rule.meaning().isSpan());
            }
        }
        return longest;
    }
}
