package org.jiaotu.serve.explore.indicator;

import java.math.BigDecimal;

/**
 * The values that a figure leaves possible: ≥ 90 and 91.2 can both be true, 90 and 91.2 cannot.
 *
 * @param low the least of them, or null when there is no end
 * @param high the greatest of them, or null when there is no end
 */
record Extent(BigDecimal low, BigDecimal high) {
    /** How far the truth may lie from what is told as 约, as a part of it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    static Extent of(Bound bound, BigDecimal value, BigDecimal valueTo) {
        BigDecimal high = valueTo == null ? value : valueTo;
        BigDecimal slack = value.abs().multiply(ABOUT);
        return switch (bound) {
            case EQ -> new Extent(value, high);
            case GE, GT -> new Extent(value, null);
            case LE, LT -> new Extent(null, high);
            case APPROX -> new Extent(value.subtract(slack), high.add(slack));
        };
    }

    /** Whether one value can be both. */
    boolean meets(Extent other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    private static boolean reaches(BigDecimal low, BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }
}
