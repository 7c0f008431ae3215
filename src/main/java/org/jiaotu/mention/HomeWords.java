package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final String CLASS = "home-";

    private final WordClasses words;
    /** The chars that such words begin with: few words of a text do. */
    private final BitSet firstChars = new BitSet();

    public HomeWords(WordClasses words) {
        this.words = words;
        words.names().stream()
                .filter(name -> name.startsWith(CLASS))
                .flatMap(name -> words.all(name).stream())
                .forEach(word -> firstChars.set(word.charAt(0)));
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
        String own = CLASS + home.type().name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            int end = firstChars.get(text.charAt(start)) ? end(text, tokens, i, own) : start;
            if (end > start) {
                found.add(new RegionMention(start, end, home, false));
            }
        }
        return found;
    }

    /** The end of the word that starts at a token and is one token (全市) or two (我, 州). */
    private int end(String text, List<Token> tokens, int first, String own) {
        int start = tokens.get(first).start();
        for (int last = first; last < tokens.size() && last <= first + 1; last++) {
            Set<String> classes = words.of(text, start, tokens.get(last).end());
            if (classes.contains(own) || classes.contains(CLASS + "any")) {
                return tokens.get(last).end();
            }
        }
        return start;
    }
}
