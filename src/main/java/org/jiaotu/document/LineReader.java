package org.jiaotu.document;

import java.util.ArrayList;
import java.util.List;

/** Splits a source into the lines that hold text; page numbers, rules and blank lines are left out. */
final class LineReader {
    private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final String RULES = "-=*_~`#|:+·. ";
    private static final String BULLETS = "-*+•●■◆▪○◇□★";

    private final String source;
    private final ReadingRules rules;
    private final List<Line> lines = new ArrayList<>();
    private boolean afterBlank;

    private LineReader(String source, ReadingRules rules) {
        this.source = source;
        this.rules = rules;
    }

    /** The lines of {@code source} from the position {@code start}. */
    static List<Line> read(String source, int start, ReadingRules rules) {
        LineReader reader = new LineReader(source, rules);
        int from = start;
        for (int i = start; i <= source.length(); i++) {
            if (i == source.length() || isBreak(source.charAt(i))) {
                reader.add(from, i);
                boolean pair = source.startsWith("\r\n", i);
                i += pair ? 1 : 0;
                from = i + 1;
            }
        }
        return List.copyOf(reader.lines);
    }

    /** Whether a line ends at a char. */
    static boolean isBreak(char c) {
        return BREAKS.indexOf(c) >= 0;
    }

    private void add(int from, int to) {
        int start = skipSpace(from, to);
        if (start == to) {
            afterBlank = true;
            return;
        }
        int text = skipQuotes(start, to);
        int level = level(text, to);
        boolean item = level == 0 && isItem(text, to);
        int first = skipSpace(level > 0 ? text + level : item ? text + 1 : text, to);
        MappedText normal = Normaliser.normalise(source, List.of(new Range(first, to)));
        if (!normal.toString().isBlank() && !isRule(normal) && rules.match("furniture", normal) == null) {
            boolean row = source.charAt(text) == '|';
            lines.add(new Line(new Range(first, to), normal, level, item || row, start > from, afterBlank));
            afterBlank = false;
        }
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == CharFolding.BYTE_ORDER_MARK || CharFolding.isSpace(c);
    }

    private int skipQuotes(int from, int to) {
        int at = from;
        while (at < to && (source.charAt(at) == '>' || isSpace(source.charAt(at)))) {
            at++;
        }
        return at == to ? from : at;
    }

    private int level(int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) == '#') {
            at++;
        }
        return at - from <= 6 && at < to ? at - from : 0;
    }

    /** A bullet, and white space after it: {@code -5} is a number and {@code **} a mark. */
    private boolean isItem(int at, int to) {
        boolean bullet = at + 1 < to && BULLETS.indexOf(source.charAt(at)) >= 0;
        return bullet && (isSpace(source.charAt(at + 1)) || source.charAt(at) > 0x7F);
    }

    private static boolean isRule(MappedText text) {
        return text.chars().allMatch(c -> RULES.indexOf(c) >= 0);
    }
}
