package org.jiaotu.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.Vocabulary;

/**
 * Finds the numbers of a sentence that have a unit, in one pass from left to right.
 *
 * <p>A number without a unit, one inside a word (G20, 3+4, 2018级), an ordinal (第八届) and a bare 一 before a classifier are
 * nothing. What may still be a date, a name or a plan's own count is left to those who know the context.
 */
public final class QuantityFinder {
    /** Longer lists of numbers without units do not share the unit of the last. */
    private static final int LONGEST_LIST = 8;

    private final Numerals numerals;
    private final LabelTrie<Concept> units;
    private final Concept percent;
    private final Concept permille;
    private final Concept tenths;
    private final Concept place;

    /**
     * @param numerals how numbers are written
     * @param units the units and classifiers
     */
    public QuantityFinder(Numerals numerals, Vocabulary units) {
        this.numerals = numerals;
        this.units = LabelTrie.of(units);
        percent = units.labelled("%").orElseThrow();
        permille = units.labelled("‰").orElseThrow();
        tenths = units.labelled(numerals.only("tenths")).orElseThrow();
        place = units.labelled(numerals.only("rank-unit")).orElseThrow();
    }

    /** True for a char that a quantity can begin with. */
    boolean begins(char c) {
        return numerals.beginsFigure(c);
    }

    /** The quantities of a text, in order, none overlapping. */
    public List<Quantity> find(String text) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Quantity quantity = begins(text.charAt(at)) ? at(text, at) : null;
            if (quantity != null) {
                found.add(quantity);
                at = quantity.end();
            } else {
                at = numerals.begins(text.charAt(at)) ? numberEnd(text, at) : at + 1;
            }
        }
        return sharedUnits(text, found);
    }

    private int numberEnd(String text, int at) {
        Numeral number = numerals.read(text, at);
        return number == null ? at + 1 : number.end();
    }

    private Quantity at(String text, int at) {
        int afterPercent = numerals.skip("percent", text, at);
        if (afterPercent > at) {
            return fraction(text, at, afterPercent, percent);
        }
        int afterPermille = numerals.skip("permille", text, at);
        if (afterPermille > at) {
            return fraction(text, at, afterPermille, permille);
        }
        Quantity rank = rank(text, at);
        if (rank != null) {
            return rank;
        }
        return numerals.begins(text.charAt(at)) && !insideWord(text, at) ? measured(text, at) : null;
    }

    private Quantity fraction(String text, int start, int numberStart, Concept unit) {
        Numeral number = numerals.read(text, numberStart);
        return number == null ? null : quantity(start, number.end(), number, null, unit);
    }

    private Quantity rank(String text, int at) {
        for (var first : numerals.firsts().entrySet()) {
            if (text.startsWith(first.getKey(), at)) {
                return new Quantity(
                        at,
                        at + first.getKey().length(),
                        BigDecimal.valueOf(first.getValue()),
                        null,
                        place,
                        false,
                        Quantity.Form.RANK);
            }
        }
        int afterOrdinal = numerals.skip("ordinal", text, at);
        int afterTop = numerals.skip("top", text, at);
        int numberStart = Math.max(afterOrdinal, afterTop);
        Numeral number = numberStart > at ? numerals.read(text, numberStart) : null;
        if (number == null) {
            return null;
        }
        int end = numerals.skip("place-in-ranking", text, number.end());
        boolean top = afterTop > at;
        if (top && end == number.end() && !endsClause(text, end)) {
            return null;
        }
        return new Quantity(
                top ? numberStart : at,
                end,
                number.value(),
                null,
                end > number.end() ? units.longest(text, number.end()).value() : place,
                false,
                top ? Quantity.Form.TOP : Quantity.Form.RANK);
    }

    /** 前五 in 位居全省前五，… is a place without its word; elsewhere it may be the first five of something. */
    private static boolean endsClause(String text, int at) {
        return at == text.length() || "，。；,;!！?？".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128
                        || "+-.·/:×".indexOf(text.charAt(at - 1)) >= 0);
    }

    private Quantity measured(String text, int at) {
        Numeral number = numerals.read(text, at);
        if (number == null) {
            return null;
        }
        Numeral upper = upperEnd(text, number);
        Numeral last = upper == null ? number : upper;
        LabelTrie.Match<Concept> unit = units.longest(text, last.end());
        LabelTrie.Match<Concept> withMultiplier = units.longest(text, last.end() - 1);
        boolean longer = withMultiplier != null && withMultiplier.end() > (unit == null ? last.end() : unit.end());
        if (upper == null && longer) {
            Numeral shorter = numerals.withoutLastMultiplier(text, number);
            unit = shorter.end() < number.end() ? withMultiplier : unit;
            number = shorter.end() < number.end() ? shorter : number;
        }
        if (unit == null && upper == null && !number.chinese()) {
            return withUnitOfList(text, number);
        }
        if (unit == null || lone(number)) {
            return null;
        }
        if (upper != null) {
            number = numerals.withMultiplierOf(text, number, upper);
        }
        int end = unit.end();
        int afterMore = numerals.skip("more", text, end);
        boolean more =
                number.more() || afterMore > end && unit.value().category().equals("money");
        Numeral known = more ? moreThan(number) : number;
        return unit.value().equals(tenths)
                ? quantity(at, end, tenfold(known), upper == null ? null : tenfold(upper), percent)
                : quantity(at, end, known, upper, unit.value());
    }

    /** The 4.3 of 4.3、1.1和5.7个百分点 has the unit of the last number of its list; 1、2018年 is no list. */
    private Quantity withUnitOfList(String text, Numeral number) {
        Numeral last = number;
        for (int members = 1; members < LONGEST_LIST; members++) {
            int next = numerals.skip("list", text, last.end());
            if (next == last.end() || next == text.length() || !Numerals.isArabic(text.charAt(next))) {
                return null;
            }
            last = numerals.read(text, next);
            LabelTrie.Match<Concept> unit = units.longest(text, last.end());
            if (unit != null) {
                boolean time = "time".equals(unit.value().category());
                return time ? null : quantity(number.start(), number.end(), number, null, unit.value());
            }
        }
        return null;
    }

    /** 三成 is 30 %. */
    private static Numeral tenfold(Numeral number) {
        return new Numeral(
                number.start(), number.end(), number.value().multiply(BigDecimal.TEN), number.more(), number.chinese());
    }

    private static Numeral moreThan(Numeral number) {
        return new Numeral(number.start(), number.end(), number.value(), true, number.chinese());
    }

    /** 一 alone is an article more often than a figure: 一所学校里. */
    private static boolean lone(Numeral number) {
        return number.chinese() && number.value().equals(BigDecimal.ONE) && number.end() - number.start() == 1;
    }

    /** The 5 of 3至5个, or of 3个至5个. */
    private Numeral upperEnd(String text, Numeral lower) {
        int afterRange = numerals.skip("range", text, lower.end());
        if (afterRange == lower.end()) {
            LabelTrie.Match<Concept> unit = units.longest(text, lower.end());
            afterRange = unit == null ? lower.end() : numerals.skip("range", text, unit.end());
            if (unit == null || afterRange == unit.end()) {
                return null;
            }
        }
        Numeral upper = numerals.read(text, afterRange);
        return upper != null && upper.value().compareTo(lower.value()) > 0 ? upper : null;
    }

    private static Quantity quantity(int start, int end, Numeral number, Numeral upper, Concept unit) {
        return new Quantity(
                start,
                end,
                number.value(),
                upper == null ? null : upper.value(),
                unit,
                number.more(),
                number.chinese() ? Quantity.Form.CHINESE : Quantity.Form.ARABIC);
    }

    /** In a list of bare classifiers that ends in a longer unit, each has that unit: 3.1个、4.6个、5.2个百分点. */
    private List<Quantity> sharedUnits(String text, List<Quantity> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Quantity left = found.get(i);
            Quantity right = found.get(i + 1);
            boolean listed = left.end() < right.start() && numerals.skip("list", text, left.end()) == right.start();
            if (!listed) {
                continue;
            }
            String written = text.substring(right.start(), right.end());
            String unit = text.substring(left.start(), left.end()).replaceAll("[0-9.,]", "");
            if (!unit.isEmpty()
                    && !left.unit().equals(right.unit())
                    && written.replaceAll("[0-9.,]", "").startsWith(unit)
                    && right.unit().category().equals("percent")) {
                found.set(i, left.in(right.unit()));
            }
        }
        return found;
    }
}
