package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiaotu.lexicon.Region;

/**
 * Finds the words that stand for the article's region without naming it: 全市 and 我市 for a city, 全区 for a district or an
 * autonomous region, 当地 for any.
 *
 * <p>全省 in an article about a city is no such word: it says among whom, or at what level (全省一等奖).
 */
public final class HomeWords {
    private final WordClasses words;

    public HomeWords(WordClasses words) {
        this.words = words;
    }

    /**
     * The words that stand for the region, in order.
     *
     * @param tokens the words of a sentence
     * @param home the article's region, or null: then there are none
     */
    public List<RegionMention> find(List<Token> tokens, Region home) {
        List<RegionMention> found = new ArrayList<>();
        if (home == null) {
            return found;
        }
        String own = "home-" + home.type().name().toLowerCase(Locale.ROOT);
        for (Token token : tokens) {
            if (words.has(token.word(), own) || words.has(token.word(), "home-any")) {
                found.add(new RegionMention(token.start(), token.end(), home, false));
            }
        }
        return found;
    }
}
