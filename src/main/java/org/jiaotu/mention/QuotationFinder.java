package org.jiaotu.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds what stands between quotes or title marks: “双减”, 《…规划》. A mark without its partner is nothing; of nested ones each
 * is found, in the order of their starts.
 */
public final class QuotationFinder {
    private static final String OPENING = "“‘《〈「『";
    private static final String CLOSING = "”’》〉」』";
    private static final String TITLES = "《〈";

    /** The quotations of a text. */
    public List<Quotation> find(String text) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                continue;
            }
            int mark = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (mark >= 0 && !open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(mark)) {
                int start = open.pop();
                found.add(new Quotation(start, i + 1, TITLES.indexOf(text.charAt(start)) >= 0));
            }
        }
        found.sort(Comparator.comparingInt(Quotation::start));
        return found;
    }

    /** True for every mark, and for few chars else, of which a text is full. */
    private static boolean isMark(char c) {
        return c >= '‘' && c <= '”' || c >= '〈' && c <= '』';
    }
}
