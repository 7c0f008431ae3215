package org.jiaotu.serve.explore.indicator;

import java.math.BigDecimal;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.http.Name;

/**
 * A figure as a page shows it, with where it comes from.
 *
 * @param indicator what it measures: 学前三年毛入园率
 * @param region whose it is: 遵义市
 * @param tier of the region: 1 for a province, 2 for a prefecture, 3 for a county, 0 for the country, -1 where the place is unknown
 * @param subject the school or institution that it is about, or null for the region as a whole
 * @param kind {@code Level}, {@code Change}, {@code Gap} or {@code Rank}
 * @param bound how it bounds the truth
 * @param value the number in the base unit, of a range the lower end
 * @param valueTo the upper end of a range, else null
 * @param unit its unit: %
 * @param period the period as told: 2025-09-11
 * @param when the group that it is compared in: a year, another period, or {@code unknown}
 * @param confidence from 0 to 1
 * @param sentence the sentence that tells it
 * @param article where the sentence stands
 * @param href the observation's page
 */
public record Figure(
        Link indicator,
        Link region,
        int tier,
        Link subject,
        String kind,
        Bound bound,
        BigDecimal value,
        BigDecimal valueTo,
        Link unit,
        Link period,
        String when,
        BigDecimal confidence,
        String sentence,
        Link article,
        String href) {
    /** The group of figures that no time is told of. */
    public static final String UNKNOWN = "unknown";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    /** Whether it is a state or total of the region as a whole, and a known one: what can stand in a ranking. */
    public boolean isRegionsLevel() {
        return isLevel() && subject == null && isPlaced();
    }

    public boolean isLevel() {
        return kind.equals("Level");
    }

    /** Whether the region is known. */
    public boolean isPlaced() {
        return tier >= 0;
    }

    /** Whether it stands for a calendar year. */
    public boolean isOfYear() {
        return when.matches("[0-9]{4}");
    }

    /** Whether it is a bound, and the truth another number. */
    public boolean isOpen() {
        return bound != Bound.EQ;
    }

    /** Whether it is a rate of more than 100 %. */
    public boolean isOverHundred() {
        return isLevel() && unit.name().zh().equals(PERCENT) && value.compareTo(HUNDRED) > 0;
    }

    /** The number with its sign and its unit: ≥ 94.41 %. */
    public Name text() {
        Name before = bound.before();
        Name low = Magnitude.written(value);
        Name high = valueTo == null ? Name.of("") : Magnitude.written(valueTo);
        return new Name(
                before.zh() + joined(low.zh(), high.zh()) + " " + unit.name().zh(),
                before.english() + joined(low.english(), high.english()) + " " + englishUnit());
    }

    /** A sign is the same in both languages: % and not per cent. */
    private String englishUnit() {
        String sign = unit.name().zh();
        return sign.chars().anyMatch(Character::isLetter) ? unit.name().english() : sign;
    }

    private static String joined(String low, String high) {
        return high.isEmpty() ? low : low + "–" + high;
    }

    /** What the figure leaves possible. */
    public Extent extent() {
        return Extent.of(bound, value, valueTo);
    }
}
