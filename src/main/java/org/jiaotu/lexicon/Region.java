package org.jiaotu.lexicon;

import java.util.List;

/**
 * A province, prefecture or county of China.
 *
 * @param code six digits of GB/T 2260 or, where {@link #statisticsCode()} says so, of the statistics bureau: 520300; for
 *     an area without any code one of Jiaotu's own, with an X in it (see {@link #localCode()}): 5200X1 (贵安新区)
 * @param name the official name: 遵义市, 道真仡佬族苗族自治县
 * @param shortNames the usual short names, none of a single char: 遵义; 道真
 * @param type what sort of division it is
 * @param parentCode the code of the division it belongs to, 100000 for a province, or null for the country
 * @param statisticsCode true when the code is not one of GB/T 2260 (天衢新区, 371471; 贵安新区, 5200X1)
 * @param latitude degrees north in WGS 84 of its seat, or null when not known
 * @param longitude degrees east in WGS 84 of its seat, or null when not known
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

    /** Whether the code is Jiaotu's own (5200X1, 贵安新区), and so means nothing to any other dataset. */
    public boolean localCode() {
        return code.indexOf('X') >= 0;
    }

    /** The levels from the country down. */
    public enum Level {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** The level and sort of a division: a 自治旗 is an {@code AUTONOMOUS_BANNER}, of {@link Level#COUNTY}. */
    public enum Type {
        COUNTRY(Level.COUNTRY),
        PROVINCE(Level.PROVINCE),
        MUNICIPALITY(Level.PROVINCE),
        AUTONOMOUS_REGION(Level.PROVINCE),
        SPECIAL_ADMINISTRATIVE_REGION(Level.PROVINCE),
        PREFECTURE(Level.PREFECTURE),
        PREFECTURE_CITY(Level.PREFECTURE),
        AUTONOMOUS_PREFECTURE(Level.PREFECTURE),
        LEAGUE(Level.PREFECTURE),
        COUNTY(Level.COUNTY),
        COUNTY_CITY(Level.COUNTY),
        AUTONOMOUS_COUNTY(Level.COUNTY),
        DISTRICT(Level.COUNTY),
        BANNER(Level.COUNTY),
        AUTONOMOUS_BANNER(Level.COUNTY),
        FOREST_DISTRICT(Level.COUNTY),
        SPECIAL_DISTRICT(Level.COUNTY),
        /** A zone, new area or management district, whatever its rank: it counts as a county. */
        DEVELOPMENT_ZONE(Level.COUNTY);

        private final Level level;

        Type(Level level) {
            this.level = level;
        }

        public Level level() {
            return level;
        }
    }
}
