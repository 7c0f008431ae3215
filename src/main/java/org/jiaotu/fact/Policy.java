package org.jiaotu.fact;

import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/**
 * A document that a region issued or carries out: 「出台《关于促进职业教育提质升级的实施方案》」.
 *
 * @param evidence the title as written, 《》 included
 * @param derivation how it came about
 * @param title the title without 《》
 * @param region the region
 * @param period when it was issued, or null when nothing is said
 */
public record Policy(Evidence evidence, Derivation derivation, String title, Region region, Period period)
        implements Fact {}
