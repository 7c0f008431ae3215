package org.jiaotu.serve.tiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Five colours for figures, from the lightest: about as many different figures have each, so that one that is far above the others
 * does not make them all alike. Equal figures have equal colours.
 *
 * <p>Of the figures 1 to 10, 1 and 2 have step 0, and 9 and 10 have step 4.
 *
 * @param values the different figures, the lowest first
 */
record ColourSteps(List<BigDecimal> values) {
    static final int STEPS = 5;

    /** What has a colour. */
    record Range(int step, BigDecimal low, BigDecimal high) {}

    static ColourSteps of(List<BigDecimal> figures) {
        return new ColourSteps(figures.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList());
    }

    /** The step, 0 to 4, of one of the figures. */
    int of(BigDecimal figure) {
        return step(values.indexOf(figure.stripTrailingZeros()));
    }

    /** The steps that figures have, with the lowest and highest figure of each. */
    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0 && step(i) == step(i - 1)) {
                Range open = ranges.remove(ranges.size() - 1);
                ranges.add(new Range(open.step(), open.low(), values.get(i)));
            } else {
                ranges.add(new Range(step(i), values.get(i), values.get(i)));
            }
        }
        return ranges;
    }

    /** Fewer figures than colours are spread over them from the lightest to the darkest. */
    private int step(int rank) {
        if (values.size() > STEPS) {
            return rank * STEPS / values.size();
        }
        return values.size() == 1 ? STEPS - 1 : rank * (STEPS - 1) / (values.size() - 1);
    }
}
