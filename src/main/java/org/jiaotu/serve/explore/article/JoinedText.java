package org.jiaotu.serve.explore.article;

import java.util.Arrays;
import org.jiaotu.document.MappedText;

/**
 * A block as the eye wants it: without the line breaks that a PDF left in the middle of a word, and without white space at its
 * ends. All other chars are kept: {@code 学前三年毛\n入园率} is shown 学前三年毛入园率. It joins as quotations do.
 */
final class JoinedText {
    private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final String AFTER_BREAK = " \t\n\r\f\u000B";

    private final String text;
    private final StringBuilder shown = new StringBuilder();
    private final int[] positions;
    private final int shift;

    private JoinedText(String text, int start, int end) {
        this.text = text;
        this.positions = new int[end - start];
        this.shift = start;
    }

    /** The words of a block with their positions in the text; of a heading the signs of Markdown are left out. */
    static MappedText of(String text, Block block) {
        int start = start(text, block);
        int end = block.end();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new JoinedText(text, start, end).joined(end);
    }

    private static int start(String text, Block block) {
        int start = skipSpace(text, block.start(), block.end());
        int marks = start;
        while (block.heading() && marks < block.end() && text.charAt(marks) == '#') {
            marks++;
        }
        return skipSpace(text, marks, block.end());
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private MappedText joined(int end) {
        for (int at = shift; at < end; at++) {
            if (BREAKS.indexOf(text.charAt(at)) < 0) {
                add(text.charAt(at), at);
            } else {
                at = skipBreak(at, end) - 1;
            }
        }
        return new MappedText(shown.toString(), Arrays.copyOf(positions, shown.length()));
    }

    /** Goes on behind a break; between letters a space stands for it. */
    private int skipBreak(int at, int end) {
        while (shown.length() > 0 && isSpace(shown.charAt(shown.length() - 1))) {
            shown.setLength(shown.length() - 1);
        }
        int next = at;
        while (next < end && (BREAKS.indexOf(text.charAt(next)) >= 0 || AFTER_BREAK.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next < end
                && shown.length() > 0
                && isLetter(text.charAt(next))
                && isLetter(shown.charAt(shown.length() - 1))) {
            add(' ', at);
        }
        return next;
    }

    private void add(char c, int position) {
        positions[shown.length()] = position;
        shown.append(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
