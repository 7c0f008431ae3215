package org.jiaotu.document;

import java.util.BitSet;

/** Finds the chars of a Markdown or HTML source that are marks and not text: {@code **}, {@code `}, links' targets, tags. */
final class InlineMarks {
    private static final int FARTHEST_END = 200;

    private final String text;
    private final int start;
    private final int end;
    private final BitSet marks = new BitSet();
    private int labelEnd = -1;

    private InlineMarks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The marks between {@code start} and {@code end}, counted from {@code start}. */
    static BitSet find(String text, int start, int end) {
        InlineMarks marks = new InlineMarks(text, start, end);
        for (int i = start; i < end; ) {
            i = marks.after(i);
        }
        return marks.marks;
    }

    private int after(int at) {
        return switch (text.charAt(at)) {
            case '`' -> drop(at, at + 1);
            case '*', '_' -> is(at + 1, text.charAt(at)) ? drop(at, at + 2) : at + 1;
            case '!' -> is(at + 1, '[') ? afterLabel(at, at + 1) : at + 1;
            case '[' -> afterLabel(at, at);
            case ']' -> is(at + 1, '(') ? afterTarget(at) : at + 1;
            case '<' -> afterTag(at);
            default -> at + 1;
        };
    }

    /** A link's label stays and only its bracket goes; an image goes whole with its label. */
    private int afterLabel(int at, int bracket) {
        int label = closing(bracket, ']');
        if (label < 0 || !is(label + 1, '(')) {
            return at + 1;
        }
        int target = closing(label + 1, ')');
        if (target < 0) {
            return at + 1;
        }
        labelEnd = label;
        return at < bracket ? drop(at, target + 1) : drop(at, at + 1);
    }

    /** Only where the opening bracket was dropped is this a link, and not a bracket followed by a parenthesis. */
    private int afterTarget(int at) {
        return at == labelEnd ? drop(at, closing(at + 1, ')') + 1) : at + 1;
    }

    private int afterTag(int at) {
        boolean tag = at + 1 < end && (isLetter(text.charAt(at + 1)) || is(at + 1, '/') || is(at + 1, '!'));
        int close = tag ? closing(at, '>') : -1;
        return close < 0 ? at + 1 : drop(at, close + 1);
    }

    private int closing(int from, char bracket) {
        int last = Math.min(end, from + FARTHEST_END);
        for (int i = from + 1; i < last; i++) {
            if (text.charAt(i) == bracket) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean is(int at, char c) {
        return at < end && text.charAt(at) == c;
    }

    private int drop(int from, int to) {
        marks.set(from - start, to - start);
        return to;
    }
}
