package org.jiaotu.serve.explore.article;

import java.math.BigDecimal;
import org.jiaotu.serve.http.Name;

/**
 * A fact in the list beside its article: what was read, and where.
 *
 * @param kind its kind
 * @param href its page
 * @param start where its words begin in the file
 * @param end where they end, exclusive
 * @param region the place it is about
 * @param what what is measured, run, held, issued, or with whom the region works: 学前三年毛入园率
 * @param value a figure as written with the sign of its bound, ≥98%; empty for other kinds
 * @param period the time it is for, empty when nothing is said
 * @param confidence the estimated probability that it is right
 * @param quote its words
 */
public record Entry(
        FactKind kind,
        String href,
        int start,
        int end,
        Name region,
        String what,
        String value,
        String period,
        BigDecimal confidence,
        String quote) {
    /** What its place in the article is called: {@code 210-218}. */
    public String place() {
        return start + "-" + end;
    }

    /** In hundredths. */
    public int percent() {
        return confidence.movePointRight(2).intValue();
    }
}
