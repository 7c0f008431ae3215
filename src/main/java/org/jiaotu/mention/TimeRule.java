package org.jiaotu.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.WordFile;

/**
 * One way to write a time, choices spelled out: literal pieces and slots for numbers.
 *
 * @param parts the pieces in order; a slot is written {@code {y}}
 * @param barred what must not stand right before the expression
 * @param follows what must follow behind the expression, or an empty string
 * @param meaning the period it stands for
 */
record TimeRule(List<String> parts, List<String> barred, String follows, PeriodExpression meaning) {
    private static final char FOLLOWED = '>';
    private static final String BARS = "!(";

    /** The rules of a line of {@code data/rules/times.txt}: one for each combination of its choices. */
    static List<TimeRule> parse(WordFile.Line line) {
        String[] sides = line.text().split("=>", -1);
        if (sides.length != 2) {
            throw line.error("expected 'expression => period'");
        }
        PeriodExpression meaning = PeriodExpression.parse(sides[1].strip(), line);
        List<TimeRule> rules = new ArrayList<>();
        String side = sides[0].strip();
        int bars = side.startsWith(BARS) ? side.indexOf(')') : -1;
        List<String> barred = bars < 0
                ? List.of()
                : List.of(side.substring(BARS.length(), bars).split("\\|"));
        for (String expression : spelledOut(side.substring(bars + 1), line)) {
            int end = expression.indexOf(FOLLOWED);
            String own = end < 0 ? expression : expression.substring(0, end);
            String follows = end < 0 ? "" : expression.substring(end + 1);
            rules.add(new TimeRule(parts(own, line), barred, follows, meaning));
        }
        return rules;
    }

    private static List<String> spelledOut(String expression, WordFile.Line line) {
        int open = expression.indexOf('(');
        if (open < 0) {
            return List.of(expression);
        }
        int close = expression.indexOf(')', open);
        if (close < 0) {
            throw line.error("a ( without a )");
        }
        List<String> all = new ArrayList<>();
        for (String rest : spelledOut(expression.substring(close + 1), line)) {
            for (String choice : expression.substring(open + 1, close).split("\\|", -1)) {
                all.add(expression.substring(0, open) + choice + rest);
            }
        }
        return all;
    }

    private static List<String> parts(String expression, WordFile.Line line) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < expression.length()) {
            int open = expression.indexOf('{', at);
            if (open < 0) {
                open = expression.length();
            }
            if (open > at) {
                parts.add(expression.substring(at, open));
            }
            int close = expression.indexOf('}', open);
            if (open < expression.length()) {
                String slot = close < 0 ? "" : expression.substring(open, close + 1);
                if (!slot.matches("\\{[ymdnp]}")) {
                    throw line.error("unknown slot '" + slot + "'");
                }
                parts.add(slot);
                at = close + 1;
            } else {
                at = open;
            }
        }
        return parts;
    }

    /** What a rule matched: where it ends, and the numbers of its slots by name. */
    record Match(int end, Map<String, Integer> numbers, PeriodExpression meaning) {
        TimeMention mention(int start, LocalDate date) {
            return new TimeMention(start, end, meaning.resolve(numbers, date), meaning.sense());
        }
    }

    /** The expression that starts at {@code from}, or null; a second {@code {y}} is the number y2, a second {@code {m}} m2. */
    Match match(String text, int from, Numerals numerals) {
        return hasForm(text, from, numerals) ? withNumbers(text, from, numerals) : null;
    }

    /** True where the literal pieces stand with runs of numerals between them, and what must follow: numbers are read only there. */
    private boolean hasForm(String text, int from, Numerals numerals) {
        int at = from;
        for (String part : parts) {
            at = part.charAt(0) == '{' ? slotEnd(part.charAt(1), text, at, numerals) : literal(part, text, at);
            if (at < 0) {
                return false;
            }
        }
        return at > from && text.startsWith(follows, at) && !isBarred(text, from);
    }

    private Match withNumbers(String text, int from, Numerals numerals) {
        Map<String, Integer> bound = Map.of();
        int at = from;
        for (String part : parts) {
            if (part.charAt(0) != '{') {
                at = literal(part, text, at);
            } else {
                bound = bound.isEmpty() ? new HashMap<>() : bound;
                at = slot(part, text, at, numerals, bound);
            }
            if (at < 0) {
                return null;
            }
        }
        return new Match(at, bound, meaning);
    }

    private boolean isBarred(String text, int from) {
        return barred.stream().anyMatch(before -> text.startsWith(before, from - before.length()));
    }

    private static int literal(String part, String text, int at) {
        return text.startsWith(part, at) ? at + part.length() : -1;
    }

    /** The end of the number of a slot, or -1 where none stands that is as long as the slot wants it. */
    private static int slotEnd(char name, String text, int at, Numerals numerals) {
        // The 五 of 十四五 is a numeral too, and no part of the plan's number.
        int end = numerals.digitsEnd(text, at) - (name == 'p' ? 1 : 0);
        int length = end - at;
        boolean fits = name == 'y' ? length == 4 : length >= 1 && length <= (name == 'n' ? 3 : 2);
        return fits ? end : -1;
    }

    private static int slot(String part, String text, int at, Numerals numerals, Map<String, Integer> bound) {
        char name = part.charAt(1);
        int end = slotEnd(name, text, at, numerals);
        int value = numerals.whole(text.substring(at, end));
        if (!inRange(name, value)) {
            return -1;
        }
        String slot = part.substring(1, part.length() - 1);
        Integer first = bound.putIfAbsent(slot, value);
        if (first != null && first != value) {
            bound.put(slot + "2", value);
        }
        return end;
    }

    private static boolean inRange(char name, int value) {
        return switch (name) {
            case 'y' -> value >= 1900 && value <= 2100;
            case 'm' -> value >= 1 && value <= 12;
            case 'd' -> value >= 1 && value <= 31;
            case 'p' -> value >= 1 && value <= 30;
            default -> value >= 1 && value <= 100;
        };
    }
}
