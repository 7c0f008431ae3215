package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
     * @param text a sentence
     * @param tokens its words
     * @param home the article's region, or null: then there are none
     */
    public List<RegionMention> find(String text, List<Token> tokens, Region home) {
        if (home == null) {
            return List.of();
        }
        List<RegionMention> found = new ArrayList<>();
        String own = "home-" + home.type().name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < tokens.size(); i++) {
            int end = end(text, tokens, i, own);
            if (end > tokens.get(i).start()) {
                found.add(new RegionMention(tokens.get(i).start(), end, home, false));
            }
        }
        return found;
    }

    /** The end of the word that starts at a token and is one token (全市) or two (我, 州). */
    private int end(String text, List<Token> tokens, int first, String own) {
        int start = tokens.get(first).start();
        for (int last = first; last < tokens.size() && last <= first + 1; last++) {
            Set<String> classes = words.of(text, start, tokens.get(last).end());
            if (classes.contains(own) || classes.contains("home-any")) {
                return tokens.get(last).end();
            }
        }
        return start;
    }
}
