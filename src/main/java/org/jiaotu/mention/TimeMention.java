package org.jiaotu.mention;

import java.time.Year;

/**
 * An expression of time: 截至2024年底, “十四五”以来, 去年.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param period what it means in its article, or null for one that settles nothing (近年来)
 * @param sense how it tells its period
 */
public record TimeMention(int start, int end, Period period, Sense sense) implements Mention {
    /** True for a single year that is told by itself. */
    public boolean isYear() {
        return sense == Sense.PERIOD
                && period != null
                && period.from() instanceof Year
                && period.equals(Period.of(period.from()));
    }

    /** How an expression tells its period. */
    public enum Sense {
        /** By itself. */
        PERIOD,
        /** As a span whose length alone is told (五年来): it is the one that the passage speaks of, if there is one. */
        SPAN,
        /** As the year that the article reports on (全年, 年末); its period is only what to take where none is told. */
        REPORT,
        /** As the year before the one just spoken of (由上年的66%); its period is only what to take where none is told. */
        PREVIOUS
    }
}
