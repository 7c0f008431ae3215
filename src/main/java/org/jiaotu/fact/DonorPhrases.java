package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.WordClasses;

/** Says who gives what a region is given: 江州市选派支教教师86名 in an article of another place counts 江州市选派支教教师. */
final class DonorPhrases {
    private final WordClasses words;
    private final Gazetteer gazetteer;

    DonorPhrases(WordClasses words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The draft with the place from elsewhere that leads its clause, where it counts help. */
    Draft named(Draft draft, Region home) {
        boolean help = !words.prefix(draft.indicator(), "help").isEmpty()
                && words.prefix(draft.indicator(), "for-whom").isEmpty();
        String donor = help && home != null ? donor(draft.context().lead(), home) : "";
        return donor.isEmpty() ? draft : draft.with(donor + draft.indicator());
    }

    private String donor(List<Element> lead, Region home) {
        String donor = "";
        for (Element element : lead) {
            if (element.mention() instanceof RegionMention region && region.byName()) {
                donor = isElsewhere(region.region(), home) ? donor + element.text() : "";
            } else if (element.in("and")) {
                donor = "";
            }
        }
        return donor;
    }

    private boolean isElsewhere(Region region, Region home) {
        return !gazetteer.within(region, home) && !gazetteer.within(home, region);
    }
}
