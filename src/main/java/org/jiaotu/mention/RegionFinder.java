package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.Region;

/**
 * Finds the regions that a sentence names and says which region each name means.
 *
 * <p>Official names count wherever a word begins. Short names are common words too (新建, 合作, 资源): they count where the
 * tagger sees a place, or in a list of regions, or when the article's own region has a part of that name that is no other
 * word. Of several regions of one name the nearest to the article's region is meant: 海南 is 海南区 in an article about 乌海市.
 */
public final class RegionFinder {
    private static final String PLACE_TAG = "ns";

    private final Gazetteer gazetteer;
    private final WordClasses words;
    private final LabelFinder<String> labels;

    /**
     * @param gazetteer the regions
     * @param words the word classes
     */
    public RegionFinder(Gazetteer gazetteer, WordClasses words) {
        this.gazetteer = gazetteer;
        this.words = words;
        Map<String, String> all = new HashMap<>();
        gazetteer.labels().forEach(label -> all.put(label, label));
        labels = new LabelFinder<>(all);
    }

    /**
     * The regions named in a text, in order.
     *
     * @param text a sentence
     * @param tokens its words
     * @param home the article's region, or null when it is not known yet
     */
    public List<RegionMention> find(String text, List<Token> tokens, Region home) {
        List<LabelFinder.Found<String>> found = labels.longest(text);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Integer, Token> starting = new HashMap<>();
        BitSet ends = new BitSet(text.length() + 1);
        for (Token token : tokens) {
            starting.put(token.start(), token);
            ends.set(token.end());
        }
        List<RegionMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            LabelFinder.Found<String> label = found.get(i);
            boolean afterRegion = !mentions.isEmpty()
                    && follows(text, mentions.get(mentions.size() - 1).end(), label.start());
            boolean wholeWords = (starting.containsKey(label.start()) || afterRegion) && ends.get(label.end());
            Optional<Region> region = meant(label.value(), home);
            if (region.isPresent()
                    && !isLevel(text, label.end())
                    && !(insideWords(text, label) && isElsewhere(region.get(), home))
                    && (wholeWords || official(region.get(), label.value()))
                    && (continuesPath(mentions, label, region.get())
                            || credible(
                                    label,
                                    region.get(),
                                    starting,
                                    home,
                                    afterRegion || beforeRegion(text, found, i, home)))) {
                add(mentions, new RegionMention(label.start(), label.end(), region.get(), true));
            }
        }
        return mentions;
    }

    /** 康县 in 陇南市康县. */
    private boolean continuesPath(List<RegionMention> mentions, LabelFinder.Found<String> label, Region region) {
        RegionMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        return last != null
                && last.end() == label.start()
                && label.value().equals(region.name())
                && gazetteer.within(region, last.region());
    }

    /** 中国 in 其中国家级, 增城区 in 新增城区学位: a word begins before the name and ends in it. */
    private boolean insideWords(String text, LabelFinder.Found<String> label) {
        LabelTrie.Match<ClassSet> before = label.start() == 0 ? null : words.longest(text, label.start() - 1);
        return before != null && before.end() > label.start() && before.end() < label.end();
    }

    private boolean isElsewhere(Region region, Region home) {
        return region.type().level() == Region.Level.COUNTRY
                || home != null && !gazetteer.province(region).equals(gazetteer.province(home));
    }

    /** A path of regions is one mention of the last: 遵义市汇川区. */
    private void add(List<RegionMention> mentions, RegionMention next) {
        RegionMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        boolean path = last != null && last.end() == next.start() && gazetteer.within(next.region(), last.region());
        if (path) {
            mentions.remove(mentions.size() - 1);
            mentions.add(new RegionMention(last.start(), next.end(), next.region(), true));
        } else {
            mentions.add(next);
        }
    }

    /** 南通市级 is a level. */
    private boolean isLevel(String text, int end) {
        return end < text.length() && words.has(text.substring(end, end + 1), "level-tail");
    }

    private boolean credible(
            LabelFinder.Found<String> label, Region region, Map<Integer, Token> starting, Region home, boolean inList) {
        if (official(region, label.value()) && label.value().length() > 2) {
            return true;
        }
        Token token = starting.get(label.start());
        boolean oneWord = token != null && token.end() == label.end();
        boolean place = oneWord && token.tag().startsWith(PLACE_TAG);
        boolean unknownWord = !oneWord;
        boolean near = home != null && related(region, home);
        return place
                ? near || home == null || region.type().level() != Region.Level.COUNTY
                : near && (unknownWord || inList);
    }

    /** A full name in the gazetteer, one that says what the region is (道真县), or a path of names is no common word. */
    private static boolean official(Region region, String label) {
        String last = region.name().substring(region.name().length() - 1);
        return label.endsWith(region.name()) || label.length() > 2 && label.endsWith(last);
    }

    private boolean beforeRegion(String text, List<LabelFinder.Found<String>> found, int i, Region home) {
        return i + 1 < found.size()
                && follows(text, found.get(i).end(), found.get(i + 1).start())
                && meant(found.get(i + 1).value(), home)
                        .filter(next -> home != null && related(next, home))
                        .isPresent();
    }

    private static boolean follows(String text, int end, int start) {
        return start == end || start == end + 1 && text.charAt(end) == '、';
    }

    private boolean related(Region region, Region home) {
        return gazetteer.within(region, home) || gazetteer.within(home, region);
    }

    /** The region that a name means in an article about {@code home}. */
    public Optional<Region> meant(String name, Region home) {
        List<Region> candidates = gazetteer.named(name);
        return candidates.stream()
                .min(Comparator.comparingInt((Region region) -> distance(region, home))
                        .thenComparing(Region::code));
    }

    private int distance(Region region, Region home) {
        int level = region.type().level().ordinal();
        if (home == null) {
            return 10 + level;
        }
        if (region.equals(home)) {
            return 0;
        }
        if (gazetteer.within(region, home)) {
            return 1;
        }
        if (gazetteer.within(home, region)) {
            return 2;
        }
        boolean sameProvince = gazetteer.province(region).equals(gazetteer.province(home));
        return (sameProvince ? 3 : 10) + level;
    }
}
