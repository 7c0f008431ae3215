package org.jiaotu.serve.explore.fact;

import java.math.BigDecimal;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.sparql.Row;

/**
 * A fact without a figure as a page shows it: a programme that is run, an honour, a document, a partnership.
 *
 * @param href the page of the fact
 * @param sort the end of its class's IRI: {@code Implementation}, {@code Recognition}, {@code Policy}, {@code Partnership}
 * @param region whose it is
 * @param programme what is run, or null
 * @param programmeClass of which class, or null
 * @param title of the honour or document, or empty: 全国文明校园
 * @param honour what the vocabulary calls the title, or null
 * @param level who gave it, or null
 * @param holder who holds it, or null
 * @param partner whom the region works with, or null
 * @param period when, or null
 * @param year the year within which that lies, or empty
 * @param date of the article, or empty
 * @param sentence the article's words
 * @param confidence that it is right, from 0 to 1
 */
public record Telling(
        String href,
        String sort,
        Link region,
        Link programme,
        Link programmeClass,
        String title,
        Link honour,
        Link level,
        Link holder,
        Link partner,
        Link period,
        String year,
        String date,
        String sentence,
        BigDecimal confidence) {

    /** The fact of a row of {@code facts.rq}. */
    public static Telling of(Row row, Named named, Addresses addresses) {
        return new Telling(
                addresses.page(row.node("fact")),
                Figure.end(row.node("class")),
                named.of(row, "region"),
                named.of(row, "programme"),
                named.of(row, "sort"),
                row.text("title"),
                named.of(row, "honour"),
                named.of(row, "level"),
                named.of(row, "holder"),
                named.of(row, "partner"),
                named.of(row, "period"),
                row.text("year"),
                row.text("date"),
                row.text("sentence"),
                row.number("confidence"));
    }
}
