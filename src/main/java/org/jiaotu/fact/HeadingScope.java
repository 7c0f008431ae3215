package org.jiaotu.fact;

import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/**
 * Says which year the headings of an article set: 一、2024年工作回顾 is about 2024, and so are the （一） and （二） below it, up to the
 * next heading of its own rank. What is planned (下一步打算) is of no year that has been reported.
 *
 * <p>One scope goes through one article, heading by heading.
 */
final class HeadingScope {
    private final TimeMention whole;
    private TimeMention year;
    private int rank;

    /** @param whole the year that the whole article is about, or null */
    HeadingScope(TimeMention whole) {
        this.whole = whole;
        year = whole;
    }

    /** Goes on to the next heading. */
    void enter(SentenceReading heading) {
        TimeMention own =
                heading.times().stream().filter(TimeMention::isYear).findFirst().orElse(null);
        int ownRank = rank(heading.text());
        boolean plans = heading.elements().stream().anyMatch(element -> element.in("plan-heading"));
        if (own != null || ownRank == rank || plans) {
            year = own != null || plans ? own : whole;
            rank = ownRank;
        }
    }

    /** The year that what follows is about, or null. */
    TimeMention year() {
        return year;
    }

    /** Headings of one rank are numbered alike: 一、 or （一） or 1. */
    private static int rank(String heading) {
        int first = heading.codePointAt(0);
        return Character.isLetter(first) ? Character.OTHER_LETTER : Character.getType(first);
    }
}
