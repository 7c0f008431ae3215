package org.jiaotu.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaotu.lexicon.WordFile;

/**
 * What an expression of time means, as {@code data/rules/times.txt} writes it: {@code {y}/today}, {@code report year}. Its ends are the
 * first time and the last, equal for a single one.
 */
final class PeriodExpression {
    /** A period that settles nothing. */
    static final String NONE = "none";

    /** What looks like an expression of time and is none: 至今年 in 增至今年的260人, which holds 今年 and not 至今. */
    static final String NOT = "not";

    private static final Map<String, TimeMention.Sense> SENSES = Map.of(
            "span", TimeMention.Sense.SPAN,
            "report", TimeMention.Sense.REPORT,
            "previous", TimeMention.Sense.PREVIOUS);

    private static final String YEAR = "year";

    private static final Pattern TERM = Pattern.compile(
            "today|none|not|plan\\.from|plan\\.to|plan\\.\\{n}|(?:year|\\d{4}|\\{y2?})(?:-(?:\\d|\\{n})|\\+\\d)?(?:-(?:12-31|\\{m2}|\\{m}(?:-\\{d})?))?");
    private static final Pattern DATED =
            Pattern.compile("(year|\\d{4}|\\{y2?})(?:([-+])(\\d|\\{n}))??(?:-(12-31|\\{m}-\\{d}|\\{m2?}))?");

    private final TimeMention.Sense sense;
    private final String from;
    private final String to;
    private final Dated datedFrom;
    private final Dated datedTo;

    private PeriodExpression(TimeMention.Sense sense, String from, String to) {
        this.sense = sense;
        this.from = from;
        this.to = to;
        datedFrom = Dated.parse(from);
        datedTo = Dated.parse(to);
    }

    static PeriodExpression parse(String text, WordFile.Line line) {
        int blank = text.indexOf(' ');
        TimeMention.Sense sense = blank < 0 ? TimeMention.Sense.PERIOD : SENSES.get(text.substring(0, blank));
        if (sense == null) {
            throw line.error("unknown sense '" + text.substring(0, blank) + "'");
        }
        String[] ends = text.substring(blank + 1).strip().split("/", -1);
        for (String end : ends) {
            if (!TERM.matcher(end).matches()) {
                throw line.error("unknown period '" + end + "'");
            }
        }
        if (ends.length > 2) {
            throw line.error("a period has two ends at most");
        }
        return new PeriodExpression(sense, ends[0], ends[ends.length - 1]);
    }

    /** False for what only looks like an expression of time. */
    boolean isTime() {
        return !from.equals(NOT);
    }

    /** How the expression tells its period. */
    TimeMention.Sense sense() {
        return sense;
    }

    /**
     * The period.
     *
     * @param bound the numbers of the slots
     * @param today the article's date, or null
     * @return the period, or null when it settles nothing or needs a date that the article has not
     */
    Period resolve(Map<String, Integer> bound, LocalDate today) {
        if (from.equals(NONE)) {
            return null;
        }
        try {
            return period(bound, today);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Period period(Map<String, Integer> bound, LocalDate today) {
        Temporal first = term(from, datedFrom, bound, today);
        Temporal last = to.equals(from) ? first : term(to, datedTo, bound, today);
        return first == null || last == null ? null : new Period(first, last);
    }

    private static Temporal term(String term, Dated dated, Map<String, Integer> bound, LocalDate today) {
        return switch (term) {
            case "today" -> today;
            // The first five-year plan began in 1953, the second in 1958; the third, after a pause, in 1966.
            case "plan.from" -> Year.of(planStart(bound.get("p")));
            case "plan.to" -> Year.of(planStart(bound.get("p")) + 4);
            case "plan.{n}" -> Year.of(planStart(bound.get("p")) + bound.get("n") - 1);
            default -> dated.resolve(bound, today);
        };
    }

    private static int planStart(int plan) {
        return plan < 3 ? 1948 + 5 * plan : 1951 + 5 * plan;
    }

    /**
     * A term with a year: {@code year-1}, {@code {y}-{m}}, {@code 2012}.
     *
     * @param year {@code year}, a slot or a year of our era
     * @param sign of what is added, or null
     * @param count what is added, a number or a slot
     * @param part the month and day, or null
     */
    private record Dated(String year, String sign, String count, String part) {
        static Dated parse(String term) {
            Matcher matcher = DATED.matcher(term);
            return matcher.matches()
                    ? new Dated(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                    : null;
        }

        Temporal resolve(Map<String, Integer> bound, LocalDate today) {
            if (year.equals(YEAR) && today == null) {
                return null;
            }
            int number = number(bound, today);
            if (sign != null) {
                int years = count.startsWith("{") ? bound.get(inner(count)) : Integer.parseInt(count);
                number += sign.equals("-") ? -years : years;
            }
            return within(number, part, bound);
        }

        private int number(Map<String, Integer> bound, LocalDate today) {
            if (year.equals(YEAR)) {
                return today.getYear();
            }
            return year.startsWith("{") ? bound.getOrDefault(inner(year), bound.get("y")) : Integer.parseInt(year);
        }
    }

    private static Temporal within(int year, String part, Map<String, Integer> bound) {
        if (part == null) {
            return Year.of(year);
        }
        if (part.equals("12-31")) {
            return LocalDate.of(year, 12, 31);
        }
        if (part.contains("{d}")) {
            return LocalDate.of(year, bound.get("m"), bound.get("d"));
        }
        return YearMonth.of(year, bound.getOrDefault(inner(part), bound.get("m")));
    }

    private static String inner(String slot) {
        return slot.substring(1, slot.length() - 1);
    }
}
