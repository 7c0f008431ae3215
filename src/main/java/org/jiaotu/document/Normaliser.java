package org.jiaotu.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Normalises stretches of a source, joined, into one {@link MappedText}.
 *
 * <p>One form of everything: digits, Latin letters, signs and parentheses half-width; ，：；！？ full-width wherever they are
 * punctuation; quotes “” and ‘’; no white space but between Latin words and between numbers. Example:
 * {@code 达 ８７.６５ ％,（含幼儿园）} reads {@code 达87.65%，(含幼儿园)}. Linear in the length of the text.
 */
final class Normaliser {
    private static final String HALF = ",:;!?";
    private static final String FULL = "，：；！？";
    private static final char BREAK = '\n';

    private final char[] chars;
    private final int[] positions;
    private int length;
    private boolean quoted;
    private boolean singleQuoted;

    private Normaliser(int capacity) {
        chars = new char[capacity];
        positions = new int[capacity];
    }

    static MappedText normalise(String source, List<Range> ranges) {
        int capacity = ranges.stream().mapToInt(r -> r.end() - r.start() + 1).sum();
        Normaliser folded = new Normaliser(capacity);
        ranges.forEach(range -> folded.fold(source, range));
        return folded.inContext();
    }

    private void fold(String source, Range range) {
        if (length > 0) {
            add(BREAK, source, range.start() - 1);
        }
        BitSet marks = InlineMarks.find(source, range.start(), range.end());
        for (int i = range.start(); i < range.end(); i++) {
            if (!marks.get(i - range.start())) {
                i = fold(source, i, range.end());
            }
        }
    }

    /** Takes in one code point, and gives the position of its last char. */
    private int fold(String source, int at, int end) {
        char c = source.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(source.charAt(at + 1))) {
            if (!CharFolding.isDropped(source.codePointAt(at))) {
                add(c, source, at);
                add(source.charAt(at + 1), source, at + 1);
            }
            return at + 1;
        }
        char folded = CharFolding.fold(c);
        if (folded != CharFolding.NOTHING) {
            add(folded, source, at);
        }
        return at;
    }

    private void add(char c, String source, int position) {
        boolean space = c == ' ' || c == BREAK;
        if (space && (length == 0 || isSpace(length - 1))) {
            return;
        }
        chars[length] = c;
        positions[length++] = position;
    }

    /** Second pass: what depends on the neighbours. Writes behind the place it reads. */
    private MappedText inContext() {
        int written = 0;
        for (int i = 0; i < length; i++) {
            char before = written == 0 ? BREAK : chars[written - 1];
            char c = isSpace(i) ? space(before, i) : mark(before, i);
            if (c != CharFolding.NOTHING) {
                chars[written] = c;
                positions[written++] = positions[i];
            }
        }
        return new MappedText(new String(chars, 0, written), Arrays.copyOf(positions, written));
    }

    /** A space stays between two Latin words or two numbers; a line break only between words: numbers break anywhere. */
    private char space(char before, int at) {
        char after = after(at);
        boolean words = isLatin(after) && (isLatin(before) || HALF.indexOf(before) >= 0);
        boolean numbers = isDigit(before) && isDigit(after) || isDigit(before) && isLatin(after);
        boolean afterWord = isLatin(before) && isDigit(after);
        boolean kept = words || chars[at] != BREAK && (numbers || afterWord);
        return kept ? ' ' : CharFolding.NOTHING;
    }

    private char mark(char before, int at) {
        char c = chars[at];
        return switch (c) {
            case ',', ':', ';', '!', '?' -> half(before, at) ? c : FULL.charAt(HALF.indexOf(c));
            case '：' -> isDigit(before) && isDigit(after(at)) ? ':' : c;
            case '.' -> isHan(before) && !isAscii(after(at)) ? '。' : c;
            case '"' -> (quoted = !quoted) ? '“' : '”';
            case '\'' -> isLatin(before) && isLatin(after(at)) ? c : (singleQuoted = !singleQuoted) ? '‘' : '’';
            default -> c;
        };
    }

    /** Whether an ASCII mark is part of a number (1,234 and 12:30) or of Latin text (https://, Yes, sir). */
    private boolean half(char before, int at) {
        char after = after(at);
        boolean latin = isLatin(before) && (isLatin(after) || after == '/' || after == '=');
        return latin
                || switch (chars[at]) {
                    case ',' -> isDigit(before) && isThousands(at + 1);
                    case ':' -> isDigit(before) && isDigit(after);
                    case '?', '!' -> after == '=' || isAscii(before) && isLatin(after);
                    default -> false;
                };
    }

    private boolean isThousands(int at) {
        int digits = 0;
        while (digits < 4 && at + digits < length && isDigit(chars[at + digits])) {
            digits++;
        }
        return digits == 3;
    }

    /** The next char that is not white space; {@link #BREAK} at the end. */
    private char after(int at) {
        int next = at + 1;
        if (next < length && isSpace(next)) {
            next++;
        }
        return next < length ? chars[next] : BREAK;
    }

    private boolean isSpace(int at) {
        return chars[at] == ' ' || chars[at] == BREAK;
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
