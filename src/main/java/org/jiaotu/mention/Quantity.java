package org.jiaotu.mention;

import java.math.BigDecimal;
import org.jiaotu.lexicon.Concept;

/**
 * A number with its unit: 651.21亿元, 5100余人次, 百分之九十八, 第一.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param value the plain number, multipliers multiplied out; the lower end of a range
 * @param valueTo the upper end of a range, or null
 * @param unit the unit with no multiplier, as the vocabulary knows it: 元, %, 位
 * @param more true when 余, 多 or 几 stands inside: the truth is a little more
 * @param form what sort of expression it is
 */
public record Quantity(int start, int end, BigDecimal value, BigDecimal valueTo, Concept unit, boolean more, Form form)
        implements Mention {

    /** A count or measure in Arabic or in Chinese numerals, or a place in a ranking (第一, 首位, 前三名). */
    public enum Form {
        ARABIC,
        CHINESE,
        RANK,
        TOP
    }

    /** The same number in another unit: the 个 of 「3.1个、5.2个百分点」 are 百分点. */
    public Quantity in(Concept otherUnit) {
        return new Quantity(start, end, value, valueTo, otherUnit, more, form);
    }
}
