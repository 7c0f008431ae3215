package org.jiaotu.fact;

import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/**
 * A title, award or pilot status that a region or institution holds or was given: 「高台县被认定为国家义务教育优质均衡发展县」.
 *
 * @param evidence the title as written
 * @param derivation how it came about
 * @param title the title without quotes
 * @param concept the vocabulary's honour that this title names, or null
 * @param level national, provincial, municipal or international; null when the text does not tell
 * @param region the region that holds it, or in which its holder stands
 * @param subject the school or institution that holds it, or null when the region does
 * @param period when it was given, or null when nothing is said
 */
public record Recognition(
        Evidence evidence,
        Derivation derivation,
        String title,
        Concept concept,
        Level level,
        Region region,
        String subject,
        Period period)
        implements Fact {

    /** Who gave it. */
    public enum Level {
        INTERNATIONAL,
        NATIONAL,
        PROVINCIAL,
        MUNICIPAL
    }
}
