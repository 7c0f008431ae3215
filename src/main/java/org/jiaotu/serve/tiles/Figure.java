package org.jiaotu.serve.tiles;

import java.math.BigDecimal;

/**
 * A province's figure.
 *
 * @param value the number
 * @param bound the sign before it, as in ≥ 95, or an empty string
 * @param median whether it is the median of the province's regions, which is all there is
 */
record Figure(BigDecimal value, String bound, boolean median) {}
