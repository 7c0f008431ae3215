package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds institutions by how their names are built: a region (or 市, 县, 省 for the article's own), more words, and a suffix such
 * as 中学 or 学院. 农村学校 and 优质高中 are no names: no region begins them.
 */
public final class OrganisationFinder {
    private static final int LONGEST = 8;
    private static final String SUFFIX = "institution";
    private static final String BARE = "bare-institution";
    private static final String LOCAL = "local";
    private static final String BREAK = "no-name";

    private final WordClasses words;

    public OrganisationFinder(WordClasses words) {
        this.words = words;
    }

    /**
     * The organisations of a sentence, in order.
     *
     * @param text the sentence
     * @param tokens its words
     * @param regions the regions it names
     */
    public List<OrganisationMention> find(String text, List<Token> tokens, List<RegionMention> regions) {
        List<OrganisationMention> found = new ArrayList<>();
        for (int last = 0; last < tokens.size(); last++) {
            OrganisationMention name = endingAt(text, tokens, last, regions);
            if (name != null) {
                while (!found.isEmpty() && name.overlaps(found.get(found.size() - 1))) {
                    found.remove(found.size() - 1);
                }
                found.add(name);
            }
        }
        return found;
    }

    private OrganisationMention endingAt(String text, List<Token> tokens, int last, List<RegionMention> regions) {
        int end = tokens.get(last).end();
        if (!words.has(tokens.get(last).word(), SUFFIX)) {
            return null;
        }
        for (int first = last; first >= Math.max(0, last - LONGEST); first--) {
            Token token = tokens.get(first);
            RegionMention region = startingAt(token.start(), regions);
            if (region != null && region.end() < end && !isBare(region, tokens.get(last))) {
                return new OrganisationMention(token.start(), end, text.substring(token.start(), end), region);
            }
            if (first < last && words.has(token.word(), LOCAL) && isNumberedName(tokens.get(first + 1))) {
                return new OrganisationMention(token.start(), end, text.substring(token.start(), end), null);
            }
            if (first < last && breaks(token)) {
                return null;
            }
        }
        return null;
    }

    /** 木垒县幼儿园 is every kindergarten of the county, no name. */
    private boolean isBare(RegionMention region, Token suffix) {
        return region.end() == suffix.start() && words.has(suffix.word(), BARE);
    }

    private static RegionMention startingAt(int start, List<RegionMention> regions) {
        return regions.stream()
                .filter(region -> region.byName() && region.start() == start)
                .findFirst()
                .orElse(null);
    }

    private boolean isNumberedName(Token token) {
        return token.is("m") || words.has(token.word(), SUFFIX) || words.has(token.word(), "name-start");
    }

    private boolean breaks(Token token) {
        return token.is("w")
                || token.is("u")
                || token.is("p")
                || token.is("d")
                || token.is("r")
                || words.has(token.word(), BREAK)
                || token.is("v") && !token.is("vn") && token.word().length() > 1;
    }
}
