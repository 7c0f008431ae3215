package org.jiaotu.serve.explore.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.sparql.Row;

/**
 * A figure as a page shows it: 遵义市 学前三年毛入园率 2025 ≥ 94.41%.
 *
 * @param href the page of the observation
 * @param region whose it is
 * @param indicator what is counted
 * @param kind the end of the kind's IRI: {@code Level}, {@code Change}, {@code Gap}, {@code Rank}
 * @param period when; the unknown period where the article does not say
 * @param year the year within which the period lies, or an empty string for longer and unknown ones
 * @param sign {@code ≥}, {@code >}, {@code ≤}, {@code <}, {@code ≈}, or an empty string for an exact figure
 * @param value the number in the base unit
 * @param unit the base unit: 元
 * @param written the article's way to write it: 651.21亿元
 * @param confidence that it is right, from 0 to 1
 * @param sentence the article's words, or an empty string where they were not asked for
 * @param subject the institution that was measured, or null for the region as a whole
 * @param cause the programme or the document whose outcome it is, or null
 */
public record Figure(
        String href,
        Link region,
        Link indicator,
        String kind,
        Link period,
        String year,
        String sign,
        BigDecimal value,
        String unit,
        String written,
        BigDecimal confidence,
        String sentence,
        Link subject,
        Link cause) {
    private static final Map<String, String> BOUNDS =
            Map.of("≥", "ge", ">", "gt", "≤", "le", "<", "lt", "≈", "approx", "", "eq");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The figure of a row of {@code figures.rq}. */
    public static Figure of(Row row, Named named, Addresses addresses) {
        return new Figure(
                addresses.page(row.node("fact")),
                named.of(row, "region"),
                named.of(row, "indicator"),
                end(row.node("kind")),
                named.of(row, "period"),
                row.text("year"),
                row.text("sign").replace("=", ""),
                row.number("value"),
                row.text("unitText"),
                row.text("written"),
                row.number("confidence"),
                row.text("sentence"),
                named.of(row, "subject"),
                named.of(row, "outcomeOf"));
    }

    /** What is written, with its sign: {@code ≥ 94.41%}. */
    public String text() {
        return sign.isEmpty() ? written : sign + " " + written;
    }

    /** The bound as charts know it: {@code ge}. */
    public String bound() {
        return BOUNDS.getOrDefault(sign, "eq");
    }

    /** The number in the base unit for who does not read 亿, 65,121,000,000 元; empty where it says what is written. */
    public String plain() {
        String grouped = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        String bare = value.stripTrailingZeros().toPlainString();
        return written.contains(grouped) || written.contains(bare) ? "" : grouped + " " + unit;
    }

    /** Whether the article tells when. */
    public boolean dated() {
        return !period.iri().equals(Jt.NS + "UnknownPeriod");
    }

    /** Whether it is more likely wrong than right. */
    public boolean doubtful() {
        return confidence.compareTo(HALF) < 0;
    }

    static String end(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
