package org.jiaotu.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiaotu.lexicon.CharTable;
import org.jiaotu.lexicon.WordFile;

/**
 * How numbers are written, from {@code data/rules/numerals.txt}.
 *
 * <p>Reads Arabic numbers with grouping commas and a decimal point, Chinese ones, and their mixture: 3.7万, 1,200,
 * 三百八十七万, 九十八点五. Immutable.
 */
public final class Numerals {
    /** Longer runs of numerals are not numbers; the digits of so long a one cannot overflow a long. */
    private static final int LONGEST = 14;

    /** Greater numbers are not meant as such: 亿亿万万. */
    private static final long GREATEST = 1_000_000_000_000_000L;

    private final CharTable<Integer> digits = new CharTable<>();
    private final CharTable<Long> places = new CharTable<>();
    private final CharTable<Long> groups = new CharTable<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final BitSet starts = new BitSet();
    private final BitSet signs = new BitSet();

    /** @param file the entries: kind, signs and, for most kinds, a value */
    public Numerals(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            read(line);
        }
        Stream.of("percent", "permille", "ordinal", "top")
                .flatMap(kind -> words.getOrDefault(kind, List.of()).stream())
                .forEach(word -> starts.set(word.charAt(0)));
        firsts.keySet().forEach(word -> starts.set(word.charAt(0)));
    }

    private void read(WordFile.Line line) {
        List<String> fields = line.words();
        String kind = fields.get(0);
        switch (kind) {
            case "digit", "place", "group", "first" -> valued(line, kind);
            case "point",
                    "percent",
                    "permille",
                    "more",
                    "range",
                    "ordinal",
                    "top",
                    "list",
                    "place-in-ranking",
                    "rank-unit",
                    "tenths" ->
                words.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(fields.subList(1, fields.size()));
            default -> throw line.error("unknown kind '" + kind + "'");
        }
    }

    private void valued(WordFile.Line line, String kind) {
        List<String> fields = line.words();
        long value = number(line, fields.get(fields.size() - 1));
        for (String sign : fields.subList(1, fields.size() - 1)) {
            if (!kind.equals("first")) {
                signs.set(single(line, sign));
            }
            Object before =
                    switch (kind) {
                        case "digit" -> digits.put(single(line, sign), (int) value);
                        case "place" -> places.put(single(line, sign), value);
                        case "group" -> groups.put(single(line, sign), value);
                        default -> firsts.put(sign, (int) value);
                    };
            if (before != null) {
                throw line.error("'" + sign + "' is given twice");
            }
        }
    }

    private static long number(WordFile.Line line, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw line.error("'" + text + "' is not a whole number");
        }
    }

    private static char single(WordFile.Line line, String sign) {
        if (sign.length() != 1) {
            throw line.error("'" + sign + "' must be one char");
        }
        return sign.charAt(0);
    }

    /** The end of the word of this kind that starts at {@code from}, or {@code from} when there is none. */
    int skip(String kind, String text, int from) {
        List<String> all = words.getOrDefault(kind, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (text.startsWith(all.get(i), from)) {
                return from + all.get(i).length();
            }
        }
        return from;
    }

    /** The one word of this kind. */
    String only(String kind) {
        return words.get(kind).get(0);
    }

    /** The words that are a place in a ranking by themselves, with the place. */
    Map<String, Integer> firsts() {
        return firsts;
    }

    /** True for a char that can begin a figure of any sort: a number, 百分之, 第, 首位. */
    boolean beginsFigure(char c) {
        return begins(c) || starts.get(c);
    }

    /** True for a char that can begin a number. */
    boolean begins(char c) {
        return isArabic(c) || isChinese(c);
    }

    /** The end of the run of numerals, all Arabic or all Chinese, that starts at {@code from}. */
    int digitsEnd(String text, int from) {
        if (from >= text.length() || !begins(text.charAt(from))) {
            return from;
        }
        int end = from;
        boolean arabic = isArabic(text.charAt(from));
        while (end < text.length() && (arabic ? isArabic(text.charAt(end)) : isChinese(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** The whole number that a run of at most four numerals writes: 十四 is 14, 二〇二四 is 2024; -1 for one too great. */
    int whole(String numerals) {
        Numeral number = read(numerals, 0);
        return number == null ? -1 : number.value().intValue();
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isChinese(char c) {
        return signs.get(c);
    }

    /**
     * The number that starts at {@code from}.
     *
     * @return the number, or null when there is none
     */
    Numeral read(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        return isArabic(text.charAt(from)) ? arabic(text, from) : chinese(text, from);
    }

    private Numeral arabic(String text, int from) {
        int end = arabicEnd(text, from);
        while (end + 4 <= text.length()
                && text.charAt(end) == ','
                && end - from <= 15
                && arabicEnd(text, end + 1) == end + 4) {
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isArabic(text.charAt(end + 1))) {
            end = arabicEnd(text, end + 1);
        }
        BigDecimal value = new BigDecimal(text.substring(from, end).replace(",", ""));
        return multiplied(text, from, end, value, false);
    }

    private static int arabicEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Takes 余 or 多 and the multipliers on either side of it: 80余万, 2万余, 3千万. */
    private Numeral multiplied(String text, int from, int end, BigDecimal value, boolean chinese) {
        boolean more = false;
        int at = end;
        while (at < text.length()) {
            Long factor = multiplier(text.charAt(at), chinese && !more);
            int afterMore = skip("more", text, at);
            if (factor != null) {
                value = value.multiply(BigDecimal.valueOf(factor));
                at++;
            } else if (!more && afterMore > at) {
                more = true;
                at = afterMore;
            } else {
                break;
            }
        }
        return new Numeral(from, at, value, more, chinese);
    }

    /** The number when its last sign belongs to the unit: the 千 of 180万千瓦时; the same number when that is no multiplier. */
    Numeral withoutLastMultiplier(String text, Numeral number) {
        if (multiplier(text.charAt(number.end() - 1), false) == null || number.end() - number.start() == 1) {
            return number;
        }
        Numeral rest = read(text.substring(number.start(), number.end() - 1), 0);
        return new Numeral(number.start(), number.end() - 1, rest.value(), rest.more(), rest.chinese());
    }

    /** 2 is 2万 in 2至3万人, and 500 is 500 in 500至1万人. */
    Numeral withMultiplierOf(String text, Numeral number, Numeral upper) {
        Long factor = multiplier(text.charAt(upper.end() - 1), true);
        boolean shared = factor != null
                && multiplier(text.charAt(number.end() - 1), false) == null
                && number.value().multiply(BigDecimal.valueOf(factor)).compareTo(upper.value()) < 0;
        return !shared
                ? number
                : new Numeral(
                        number.start(),
                        number.end(),
                        number.value().multiply(BigDecimal.valueOf(factor)),
                        number.more(),
                        number.chinese());
    }

    private Long multiplier(char c, boolean placesDone) {
        Long place = placesDone ? null : places.get(c);
        return place != null ? place : groups.get(c);
    }

    private Numeral chinese(String text, int from) {
        long total = 0;
        long group = 0;
        long section = 0;
        long digit = -1;
        int at = from;
        for (; at < text.length() && isChinese(text.charAt(at)) && at - from < LONGEST; at++) {
            char c = text.charAt(at);
            if (digits.has(c)) {
                digit = Math.max(digit, 0) * 10 + digits.get(c);
            } else if (places.has(c)) {
                section += (digit < 0 ? 1 : digit) * places.get(c);
                digit = -1;
            } else {
                section += Math.max(digit, 0);
                // The 万 of 一亿二千万 multiplies what stands behind 亿; the 亿 of 一万亿 multiplies all before it.
                boolean smaller = groups.get(c) < group;
                long multiplied = smaller ? section : Math.max(total + section, 1);
                if (multiplied > GREATEST / groups.get(c)) {
                    return null;
                }
                total = (smaller ? total : 0) + multiplied * groups.get(c);
                group = groups.get(c);
                section = 0;
                digit = -1;
            }
        }
        if (at == from || total > GREATEST || section > GREATEST) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(total + section + Math.max(digit, 0));
        return multiplied(text, from, decimals(text, at), fraction(text, at, value), true);
    }

    private int decimals(String text, int at) {
        int end = skip("point", text, at);
        int start = end;
        while (end > at && end < text.length() && digits.has(text.charAt(end))) {
            end++;
        }
        return end > start ? end : at;
    }

    private BigDecimal fraction(String text, int at, BigDecimal whole) {
        BigDecimal unit = BigDecimal.ONE;
        BigDecimal value = whole;
        for (int i = skip("point", text, at); i < decimals(text, at); i++) {
            unit = unit.movePointLeft(1);
            value = value.add(unit.multiply(BigDecimal.valueOf(digits.get(text.charAt(i)))));
        }
        return value;
    }
}
