package org.jiaotu.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A row of the report.
 *
 * @param right how many are right
 * @param gold how many there are
 * @param found how many were found, right or wrong
 */
public record Tally(int right, int gold, int found) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, found + other.found);
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Three decimals of the very number, a half to the even side; String.format would round its shortest decimal form. */
    static String decimals(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
