package org.jiaotu.fact;

import org.jiaotu.lexicon.Region;

/**
 * A region works together with another region or with an institution: 「利用珠海投入教育帮扶资金」.
 *
 * @param evidence the words that state it
 * @param derivation how it came about
 * @param region the region
 * @param partner the partner's full name
 * @param partnerRegion the partner if it is a region of China, else null
 */
public record Partnership(Evidence evidence, Derivation derivation, Region region, String partner, Region partnerRegion)
        implements Fact {}
