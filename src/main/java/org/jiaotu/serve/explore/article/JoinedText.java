package org.jiaotu.serve.explore.article;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaotu.document.MappedText;

/**
 * A stretch of a text as the eye wants it: without the line breaks that a PDF left in the middle of a word, and without white space
 * at its ends. All other chars are kept: {@code 学前三年毛\n入园率} is shown 学前三年毛入园率.
 */
final class JoinedText {
    /** Between letters a space stands for the break, as in quotations. */
    private static final Pattern BREAK = Pattern.compile("(?<letter>(?<=[A-Za-z])\\h*+\\R\\s*+(?=[A-Za-z]))|\\h*+\\R\\s*+");

    private static final Pattern HEADING = Pattern.compile("^[\\h\\s\uFEFF]*#{1,6}\\h+");

    private final StringBuilder shown = new StringBuilder();
    private final int[] positions;

    private JoinedText(int length) {
        positions = new int[length];
    }

    /** The text of a block; of a heading the signs of Markdown are left out. */
    static MappedText of(String text, Block block) {
        String words = text.substring(block.start(), block.end());
        int start = trimmedStart(words, block.heading());
        int end = trimmedEnd(words, start);
        JoinedText joined = new JoinedText(words.length());
        Matcher breaks = BREAK.matcher(words).region(start, end).useTransparentBounds(true);
        int at = start;
        while (breaks.find()) {
            joined.add(words, at, breaks.start(), block.start());
            if (breaks.group("letter") != null) {
                joined.add(' ', block.start() + breaks.start());
            }
            at = breaks.end();
        }
        joined.add(words, at, end, block.start());
        return joined.mapped();
    }

    private static int trimmedStart(String words, boolean heading) {
        Matcher marks = HEADING.matcher(words);
        if (heading && marks.find()) {
            return marks.end();
        }
        int start = 0;
        while (start < words.length() && isSpace(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int trimmedEnd(String words, int start) {
        int end = words.length();
        while (end > start && isSpace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(String words, int from, int to, int shift) {
        for (int i = from; i < to; i++) {
            add(words.charAt(i), shift + i);
        }
    }

    private void add(char c, int position) {
        positions[shown.length()] = position;
        shown.append(c);
    }

    private MappedText mapped() {
        return new MappedText(shown.toString(), Arrays.copyOf(positions, shown.length()));
    }
}
