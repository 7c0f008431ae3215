package org.jiaotu.fact;

import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;

/**
 * A region runs a named initiative: 「深化“县管校聘”改革」. A general aim (立德树人) is none.
 *
 * @param evidence the name as written, quotes included
 * @param derivation how it came about
 * @param name the name without quotes, without 改革 or 工作 after a name that stands without it
 * @param concept the vocabulary's programme that this name names, or null for one the vocabulary does not know
 * @param programmeClass reform, project, model, policy, brand or campaign
 * @param region the region that runs it
 */
public record Programme(
        Evidence evidence,
        Derivation derivation,
        String name,
        Concept concept,
        ProgrammeClass programmeClass,
        Region region)
        implements Fact {

    /** The sort of initiative. */
    public enum ProgrammeClass {
        REFORM,
        PROJECT,
        MODEL,
        POLICY,
        BRAND,
        CAMPAIGN
    }
}
