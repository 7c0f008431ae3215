package org.jiaotu.mention;

import java.math.BigDecimal;

/**
 * A number as written: 2万余.
 *
 * @param start position in the text
 * @param end position after the last char, 余 and multipliers included
 * @param value its value, multipliers multiplied out: 20000
 * @param more true when 余 or 多 says that the truth is a little more
 * @param chinese true when it is written in Chinese numerals
 */
record Numeral(int start, int end, BigDecimal value, boolean more, boolean chinese) {}
