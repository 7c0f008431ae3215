package org.jiaotu.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.CharTable;
import org.jiaotu.lexicon.WordFile;

/** Finds the expressions of time of a sentence and resolves them against the article's date: 去年 in an article of 2025 is 2024. */
public final class TimeFinder {
    private final Numerals numerals;
    private final CharTable<List<TimeRule>> byFirstChar = new CharTable<>();
    private final CharTable<List<TimeRule>> byCharAfterNumber = new CharTable<>();

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

    private static void put(CharTable<List<TimeRule>> rules, TimeRule rule, char key) {
        if (!rules.has(key)) {
            rules.put(key, new ArrayList<>());
        }
        rules.get(key).add(rule);
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
            TimeRule.Match longest = longest(text, at);
            if (longest != null && longest.meaning().isTime()) {
                found.add(longest.mention(at, date));
                at = longest.end();
            } else {
                at = longest == null ? Math.max(at + 1, numerals.digitsEnd(text, at)) : at + 1;
            }
        }
        return found;
    }

    private TimeRule.Match longest(String text, int at) {
        char first = text.charAt(at);
        TimeRule.Match longest = longest(byFirstChar.get(first), text, at, null);
        if (numerals.begins(first)) {
            int end = numerals.digitsEnd(text, at);
            if (end < text.length()) {
                longest = longest(byCharAfterNumber.get(text.charAt(end)), text, at, longest);
            }
            // The last numeral may be the word: 五 in 十四五.
            if (end - 1 > at) {
                longest = longest(byCharAfterNumber.get(text.charAt(end - 1)), text, at, longest);
            }
        }
        return longest;
    }

    private TimeRule.Match longest(List<TimeRule> rules, String text, int at, TimeRule.Match before) {
        TimeRule.Match longest = before;
        if (rules != null) {
            for (TimeRule rule : rules) {
                TimeRule.Match match = rule.match(text, at, numerals);
                longest = match != null && (longest == null || match.end() > longest.end()) ? match : longest;
            }
        }
        return longest;
    }
}
