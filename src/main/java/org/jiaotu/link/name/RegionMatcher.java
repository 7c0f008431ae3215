package org.jiaotu.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Analyser;

/**
 * Which region a name means that somebody wrote in a table: 遵义, 贵州遵义播州, 播州区（遵义）, 恩施州, 重慶, Zunyi City, 520300.
 *
 * <p>A score is made of two things, how well the region is named (1 for a code or the official name, .95 for a short name, .92 for
 * pinyin, .75 for a wrong ending, .78 for other characters of the same sound, .65 for one wrong character) and how much of what was
 * written that explains (all of 贵州省遵义市, half of 遵义市南白镇): {@code 100 × name × (0.2 + 0.8 × coverage)}. It is lowered by one a
 * level below the province, so that 海南 is the province first; halved when the region does not lie where it is said to lie; and,
 * by {@link Match}, lowered by 20 when another region fits as well. So 85 and more mean one region, read without a slip; 60 to 85
 * one of several, or a slip; less is a guess. A match is sure when all was explained without a slip and no other is as close.
 *
 * <p>The same name gives the same matches, in the same order. A name is cut before it is read, so that time does not grow with its
 * length. Immutable and safe to share between threads; building takes about half a second.
 */
public final class RegionMatcher {
    private static final double FOR_ELSEWHERE = 0.5;
    private static final double FOR_BEING_THE_PLACE = 0.9;
    private static final double LEAST_OF_A_PLACE = 50;

    private final Gazetteer gazetteer;
    private final RegionWords words;
    private final Analyser analyser;
    private final RegionLabels labels;
    private final SimilarLabels similar;
    private final RegionReading reading;

    /**
     * @param gazetteer the regions
     * @param analyser for simplified characters and pinyin
     */
    public RegionMatcher(Gazetteer gazetteer, Analyser analyser) {
        this.gazetteer = gazetteer;
        this.words = RegionWords.bundled();
        this.analyser = analyser;
        this.labels = new RegionLabels(gazetteer, words, analyser);
        this.similar = new SimilarLabels(labels);
        this.reading = new RegionReading(gazetteer);
    }

    /** Whether a column of this name says what region another lies in: 省份, province. */
    public boolean namesParent(String column) {
        return words.parents().contains(FoldedName.of(column, analyser).solid());
    }

    /** A name in pinyin, as names of places are read: chaoyangqu for 朝阳区. */
    public String pinyin(String name) {
        return labels.latin(name);
    }

    /** The regions that a name may mean, best first, in a place that is given by one name each; see {@link #candidates}. */
    public List<Match<Region>> match(String name, List<String> within) {
        return Match.rank(candidates(name, within.stream().map(List::of).toList()), Comparator.comparing(Region::code));
    }

    /**
     * Every region that a name may mean, in no order.
     *
     * @param name as it was written
     * @param within the places that it is said to lie in, each by names or codes of which one should hold; a place that nothing can
     *     be made of is left out
     */
    public List<Candidate<Region>> candidates(String name, List<List<String>> within) {
        List<Set<Region>> places = within.stream()
                .map(this::meant)
                .filter(meant -> !meant.isEmpty())
                .toList();
        return read(name).stream().map(read -> candidate(read, places)).toList();
    }

    /** The regions that lie in all of some places, given as for {@link #candidates}; none where a place cannot be read. */
    public List<Region> within(List<List<String>> places) {
        List<Set<Region>> meant = places.stream().map(this::meant).toList();
        return gazetteer
                .regions()
                .filter(region -> meant.stream().allMatch(place -> lies(region, place) == 1))
                .toList();
    }

    private Set<Region> meant(List<String> names) {
        return names.stream().flatMap(name -> meant(name).stream()).collect(Collectors.toSet());
    }

    /** The regions that a name means, or that are as close: 海南省, 海南藏族自治州 and 海南区 for 海南. */
    private Set<Region> meant(String name) {
        List<Match<Region>> matches = match(name, List.of());
        return matches.stream()
                .filter(match -> match.score()
                        >= Math.max(LEAST_OF_A_PLACE, matches.get(0).score() - Match.CLOSE))
                .map(Match::thing)
                .collect(Collectors.toSet());
    }

    private List<RegionReading.Read> read(String raw) {
        FoldedName name = withoutFillers(FoldedName.of(raw, analyser));
        List<Occurrence> found = labels.find(name.text());
        List<RegionReading.Read> exact = reading.read(name, found);
        if (exact.stream().anyMatch(RegionReading.Read::sure)) {
            return exact;
        }
        List<Occurrence> all = new ArrayList<>(found);
        all.addAll(similar.find(name.text(), found));
        return reading.read(name, all);
    }

    private FoldedName withoutFillers(FoldedName name) {
        String text = name.text();
        for (String filler : words.fillers()) {
            text = text.replace(filler, String.valueOf(FoldedName.BREAK));
        }
        return new FoldedName(text, name.cut());
    }

    private Candidate<Region> candidate(RegionReading.Read read, List<Set<Region>> places) {
        int levels = Math.max(0, read.region().type().level().ordinal() - Region.Level.PROVINCE.ordinal());
        double placed = places.stream()
                .mapToDouble(place -> lies(read.region(), place))
                .min()
                .orElse(1);
        boolean sure = read.sure() && placed != FOR_ELSEWHERE;
        double score = (100 * read.worth() - levels) * placed;
        return new Candidate<>(read.region(), score, read.quality(), read.coverage(), sure);
    }

    /** What a score is multiplied with: a table may give a city as its own parent, but 吉林 in 吉林省 is the city. */
    private double lies(Region region, Set<Region> places) {
        if (places.stream().anyMatch(place -> !place.equals(region) && gazetteer.within(region, place))) {
            return 1;
        }
        return places.contains(region) ? FOR_BEING_THE_PLACE : FOR_ELSEWHERE;
    }
}
