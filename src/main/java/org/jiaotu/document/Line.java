package org.jiaotu.document;

/**
 * A line that holds text.
 *
 * @param range where it stands in the source, marks such as {@code ##} and {@code -} and white space at its ends left out
 * @param text it, normalised; never empty
 * @param level the level of its Markdown heading, 0 for none
 * @param startsBlock whether it cannot go on with the line before: an item of a list, a row of a table
 * @param indented whether it begins with white space
 * @param afterBlank whether a blank line stands before it
 */
record Line(Range range, MappedText text, int level, boolean startsBlock, boolean indented, boolean afterBlank) {
    private static final String STOPS = "。！？…";
    private static final String OPEN_ENDS = "，、：—-+（(“‘《〈";
    private static final String CLOSERS = "”’」』)》】";
    private static final String PAIRS = "“”《》()「」";

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Whether it ends with a full stop, be it one inside closing quotes. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it surely goes on in the next line: it ends in a comma, or with a bracket or a quote open. */
    boolean isOpen() {
        if (OPEN_ENDS.indexOf(last()) >= 0) {
            return true;
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            if (count(PAIRS.charAt(i)) > count(PAIRS.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** How much room it takes, in halves of a Chinese character. */
    int width() {
        return text.length() + (int) text.chars().filter(c -> c >= 0x2000).count();
    }

    private long count(char c) {
        return text.chars().filter(other -> other == c).count();
    }
}
