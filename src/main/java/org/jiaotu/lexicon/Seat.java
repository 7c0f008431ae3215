package org.jiaotu.lexicon;

/**
 * The town that a region is ruled from, as GeoNames knows it.
 *
 * @param geoNames its id in GeoNames: 1783621
 * @param name what GeoNames calls it: Zunyi
 * @param evidence what it was found by
 */
public record Seat(String geoNames, String name, Evidence evidence) {
    /** What tells that a town is a region's seat; {@code src/build/gazetteer} finds them. */
    public enum Evidence {
        /** GeoNames has its name in Chinese: 遵义. */
        NAME,
        /** GeoNames spells it as its name is spelt. */
        PINYIN,
        /** It is the only town of its rank there. */
        ONLY,
        /** It bears the name of a town of the county and of no other county around. */
        TOWN,
        /** Somebody looked it up. */
        HAND
    }
}
