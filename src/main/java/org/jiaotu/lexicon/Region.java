package org.jiaotu.lexicon;

import java.util.List;

/**
 * A province, prefecture or county of China.
 *
 * @param code six digits of GB/T 2260 or, where {@link #statisticsCode()} says so, of the statistics bureau: 520300
 * @param name the official name: 遵义市, 道真仡佬族苗族自治县
 * @param shortNames the usual short names, none of a single char: 遵义; 道真
 * @param type what sort of division it is
 * @param parentCode the code of the division it belongs to, or null for a province
 * @param statisticsCode true when the code is not one of GB/T 2260 (天衢新区, 371471)
 * @param latitude degrees north in WGS 84, or null when not known
 * @param longitude degrees east in WGS 84, or null when not known
 */
public record Region(
        String code,
        String name,
        List<String> shortNames,
        Type type,
        String parentCode,
        boolean statisticsCode,
        Double latitude,
        Double longitude) {
    public Region {
        shortNames = List.copyOf(shortNames);
    }

    /** The level and sort of a division. */
    public enum Type {
        COUNTRY,
        PROVINCE,
        MUNICIPALITY,
        AUTONOMOUS_REGION,
        SPECIAL_ADMINISTRATIVE_REGION,
        PREFECTURE,
        PREFECTURE_CITY,
        AUTONOMOUS_PREFECTURE,
        LEAGUE,
        COUNTY,
        COUNTY_CITY,
        AUTONOMOUS_COUNTY,
        DISTRICT,
        BANNER,
        AUTONOMOUS_BANNER,
        FOREST_DISTRICT,
        SPECIAL_DISTRICT,
        DEVELOPMENT_ZONE;
    }
}
