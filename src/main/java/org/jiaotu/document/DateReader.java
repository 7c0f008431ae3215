package org.jiaotu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of an article: from a line of its own, from a byline, or from the title. */
final class DateReader {
    private static final int LONGEST = 120;
    private static final String AROUND = "[0-9:：()\\[\\]【】〔〕|,，·\\s]*";
    private static final int TEN = 10;

    private final ReadingRules rules;
    private final Map<Character, Integer> digits = new HashMap<>();

    DateReader(ReadingRules rules) {
        this.rules = rules;
        for (String entry : rules.words("digits")) {
            String[] parts = entry.split(" ", 2);
            parts[1].chars().forEach(c -> digits.put((char) c, Integer.valueOf(parts[0])));
        }
    }

    /** The date of a line that holds nothing else, or only what else a byline says. */
    Optional<LocalDate> ofLine(MappedText line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : rules.patterns("date")) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find() && isByline(line.toString(), matcher)) {
                return date(matcher);
            }
        }
        return Optional.empty();
    }

    /** The day in a title, or the last day of the year in it. */
    Optional<LocalDate> ofTitle(CharSequence title) {
        return first("date", title).or(() -> first("title year", title));
    }

    /** The first date in a text. */
    Optional<LocalDate> in(CharSequence text) {
        return first("date", text);
    }

    private Optional<LocalDate> first(String list, CharSequence text) {
        for (Pattern pattern : rules.patterns(list)) {
            Matcher matcher = pattern.matcher(text);
            if (text.length() <= LONGEST && matcher.find()) {
                return date(matcher);
            }
        }
        return Optional.empty();
    }

    private boolean isByline(String line, Matcher date) {
        if (rules.startsWithWord("byline", line.replaceFirst("^" + AROUND, "")) && !line.endsWith("。")) {
            return true;
        }
        String after = line.substring(date.end()).replaceFirst("^" + AROUND, "");
        boolean first = line.substring(0, date.start()).matches(AROUND);
        return first && (after.isEmpty() || rules.startsWithWord("byline", after));
    }

    private Optional<LocalDate> date(Matcher matcher) {
        try {
            int year = number(group(matcher, "year"));
            String month = group(matcher, "month");
            String day = group(matcher, "day");
            if (month == null) {
                return Optional.of(LocalDate.of(year, 12, 31));
            }
            return Optional.of(
                    day == null
                            ? YearMonth.of(year, number(month)).atEndOfMonth()
                            : LocalDate.of(year, number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // there is no 31 February, so this is no date
        }
    }

    private static String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }

    /** 2025, 二〇二五 and 二十五 alike. */
    private int number(String written) {
        int number = 0;
        for (char c : written.toCharArray()) {
            int digit = Character.isDigit(c) ? Character.digit(c, TEN) : digits.getOrDefault(c, 0);
            if (digit == TEN) {
                number = Math.max(number, 1) * TEN;
            } else {
                boolean afterTen = number > 0 && number % TEN == 0 && written.indexOf(c) > 0 && hasTen(written);
                number = afterTen ? number + digit : number * TEN + digit;
            }
        }
        return number;
    }

    private boolean hasTen(String written) {
        return written.chars().anyMatch(c -> digits.getOrDefault((char) c, 0) == TEN);
    }
}
