package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.LabelTrie;

/**
 * Finds institutions by how their names are built: a region (or 市, 县, 省 for the article's own), more words, and a suffix such
 * as 中学 or 学院. 农村学校 and 优质高中 are no names: no region begins them.
 */
public final class OrganisationFinder {
    /** In words. */
    private static final int LONGEST = 8;

    /** In chars. */
    private static final int LONGEST_SUFFIX = 10;

    private static final String SUFFIX = "institution";
    private static final String BARE = "bare-institution";
    private static final String LOCAL = "local";
    private static final String COLLEGE = "college";
    private static final String BREAK = "no-name";

    private final WordClasses words;
    /** The chars that the suffixes end with: few words of a text do. */
    private final BitSet lastChars = new BitSet();

    public OrganisationFinder(WordClasses words) {
        this.words = words;
        words.all(SUFFIX).forEach(suffix -> lastChars.set(suffix.charAt(suffix.length() - 1)));
    }

    /**
     * The organisations of a sentence, in order.
     *
     * @param text the sentence
     * @param tokens its words
     * @param regions the regions it names
     */
    public List<OrganisationMention> find(String text, List<Token> tokens, List<RegionMention> regions) {
        Map<Integer, RegionMention> starting = new HashMap<>();
        BitSet inRegions = new BitSet(text.length());
        regions.stream().filter(RegionMention::byName).forEach(region -> {
            starting.put(region.start(), region);
            inRegions.set(region.start(), region.end());
        });
        List<OrganisationMention> found = new ArrayList<>();
        for (int last = 0; last < tokens.size(); last++) {
            OrganisationMention name = endingAt(text, tokens, last, starting, inRegions);
            if (name != null) {
                while (!found.isEmpty() && name.overlaps(found.get(found.size() - 1))) {
                    found.remove(found.size() - 1);
                }
                found.add(name);
            }
        }
        return found;
    }

    private OrganisationMention endingAt(
            String text, List<Token> tokens, int last, Map<Integer, RegionMention> regions, BitSet inRegions) {
        int end = tokens.get(last).end();
        if (!lastChars.get(text.charAt(end - 1))) {
            return null;
        }
        int begin = tokens.get(Math.max(0, last - LONGEST)).start();
        int suffixStart = words.suffixStart(text, Math.max(begin, end - LONGEST_SUFFIX), end, SUFFIX);
        if (suffixStart < 0) {
            return null;
        }
        for (int first = last; first >= Math.max(0, last - LONGEST); first--) {
            Token token = tokens.get(first);
            RegionMention region = regions.get(token.start());
            if (region != null && region.end() <= suffixStart && !isBare(text, region, suffixStart, end)) {
                String name = text.substring(token.start(), end);
                return new OrganisationMention(token.start(), end, name, region, isCollege(name, region));
            }
            if (first < last && !inRegions.get(token.start()) && isLocal(token, tokens.get(first + 1))) {
                return new OrganisationMention(token.start(), end, text.substring(token.start(), end), null, false);
            }
            if (token.start() < suffixStart && (breaks(token) || isVerb(text, token))) {
                return null;
            }
        }
        return null;
    }

    /** 凯里学院, but not 凯里市教师进修学院, which the city has. */
    private boolean isCollege(String name, RegionMention region) {
        boolean plain = region.end() - region.start() < region.region().name().length();
        return plain && !words.suffix(name, COLLEGE).isEmpty();
    }

    /** 木垒县幼儿园 is every kindergarten of the county, no name. */
    private boolean isBare(String text, RegionMention region, int suffixStart, int end) {
        return region.end() == suffixStart && words.of(text, suffixStart, end).contains(BARE);
    }

    /** The 市 of 市第十八中学. */
    private boolean isLocal(Token token, Token next) {
        return words.has(token.word(), LOCAL) && isNumberedName(next);
    }

    /** 组建 and 获批, also where the tagger takes them for a noun or for two words. */
    private boolean isVerb(String text, Token token) {
        LabelTrie.Match<ClassSet> word = words.longest(text, token.start());
        return word != null
                && word.end() > token.start() + 1
                && (word.value().contains("make") || word.value().contains("become"));
    }

    private boolean isNumberedName(Token token) {
        return token.is("m") || words.has(token.word(), SUFFIX) || words.has(token.word(), "name-start");
    }

    private boolean breaks(Token token) {
        return words.has(token.word(), "make")
                || words.has(token.word(), "reach")
                || token.is("w")
                || token.is("u")
                || token.is("p")
                || token.is("d")
                || token.is("r")
                || token.is("c")
                || words.has(token.word(), BREAK)
                || token.is("v") && !token.is("vn") && token.word().length() > 1;
    }
}
