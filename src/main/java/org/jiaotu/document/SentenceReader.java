package org.jiaotu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a paragraph into sentences at 。！？ and ……, the closing quotes after a stop kept with it.
 *
 * <p>A stop inside 《》 or parentheses ends nothing, nor does one in quotes after which the sentence goes on with a comma.
 * A sentence over 2,000 chars is cut at its last clause mark before that, so that whatever reads sentences stays quick.
 */
final class SentenceReader {
    static final int LONGEST = 2000;

    private static final int FARTHEST_CLOSER = 100;
    private static final String STOPS = "。！？";
    private static final String CLOSERS = "”’」』)》】\"";
    private static final String GOES_ON = "，、；：";
    private static final String OPENERS = "《(（";
    private static final String CLOSING = "》)）";

    private final MappedText text;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceReader(MappedText text) {
        this.text = text;
    }

    static List<Sentence> read(MappedText text) {
        SentenceReader reader = new SentenceReader(text);
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int end = reader.stopEnd(i);
            if (end > 0) {
                reader.cut(start, end);
                start = end;
            }
            i = end > 0 ? end : reader.next(i);
        }
        reader.cut(start, text.length());
        return reader.sentences;
    }

    /** Where the stop at {@code at} ends, its closers included; 0 where there is none. */
    private int stopEnd(int at) {
        if (!isStop(at)) {
            return 0;
        }
        int end = at;
        while (end < text.length() && (isStopChar(end) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean closed = CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '…';
        boolean goesOn = closed && end < text.length() && GOES_ON.indexOf(text.charAt(end)) >= 0;
        return goesOn ? 0 : end;
    }

    private boolean isStop(int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == '…' && at + 1 < text.length() && text.charAt(at + 1) == '…';
    }

    private boolean isStopChar(int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '…';
    }

    /** The next place to look for a stop: after the brackets that open here. */
    private int next(int at) {
        int bracket = OPENERS.indexOf(text.charAt(at));
        if (bracket >= 0) {
            int last = Math.min(text.length(), at + FARTHEST_CLOSER);
            for (int i = at + 1; i < last; i++) {
                if (text.charAt(i) == CLOSING.charAt(bracket)) {
                    return i + 1;
                }
            }
        }
        return at + 1;
    }

    private void cut(int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int to = clauseEnd(from);
            add(from, to);
            from = to;
        }
        add(from, end);
    }

    private int clauseEnd(int from) {
        int longest = from + LONGEST;
        for (String marks : List.of("；", "，：", "、 ")) {
            for (int i = longest - 1; i > from + LONGEST / 2; i--) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (hasWord(start, end)) {
            sentences.add(new Sentence(text.slice(start, end)));
        }
    }

    private boolean hasWord(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(Character.codePointAt(text, i))) {
                return true;
            }
        }
        return false;
    }
}
