package org.jiaotu.fact;

import java.math.BigDecimal;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/**
 * A measured outcome: 「学前三年毛入园率达93.2%」.
 *
 * @param evidence the number with its unit, as written
 * @param derivation how it came about
 * @param indicator what is counted or measured, in the text's own words, complete enough to stand alone
 * @param concept the vocabulary's indicator that these words name, or null
 * @param value the number in the base unit: 651.21亿元 is 65121000000, a fall is negative
 * @param valueTo the upper end of a range, or null
 * @param unit the unit with no multiplier: 元, 人, 所, %, 百分点
 * @param comparator how the value bounds the truth
 * @param kind level, change, gap or rank
 * @param region the place the figure is about
 * @param subject the school, institution or project measured if it is not the region as a whole, else null
 * @param period the time the figure is for, or null when nothing is said
 * @param programme the name of the programme or policy whose result the figure is, or null
 * @param repeated true when the article has told the same figure before
 */
public record Observation(
        Evidence evidence,
        Derivation derivation,
        String indicator,
        Concept concept,
        BigDecimal value,
        BigDecimal valueTo,
        String unit,
        Comparator comparator,
        Kind kind,
        Region region,
        String subject,
        Period period,
        String programme,
        boolean repeated)
        implements Fact {}
