package org.jiaotu.store.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes phrases of the Chinese words of a query in Lucene's syntax: {@code 县管校聘 AND 教师*} is {@code "县管校聘" AND "教师"}.
 *
 * <p>Lucene takes what is written without a space for one word, and searches for any of the tokens it is made of; for Chinese
 * that is any of the characters. What is quoted, a regular expression or a range stays as it is.
 */
final class Phrases {
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String REGULAR_EXPRESSION = "/(?:[^/\\\\]|\\\\.)*+/";
    private static final String RANGE = "[\\[{][^\\]}]*+[\\]}]";
    private static final String WORD =
            "(?:[^\\s+\\-!():^\\[\\]\"{}~\\\\/]|\\\\.)(?:[^\\s!():^\\[\\]\"{}~\\\\/]|\\\\.)*+";
    private static final Pattern ELEMENT = Pattern.compile(
            QUOTED + "|" + REGULAR_EXPRESSION + "|" + RANGE + "|(" + WORD + ")",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    private static final Pattern STARS_AROUND = Pattern.compile("^\\*++|(?<!\\\\)\\*$");
    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)[*?]");

    private Phrases() {}

    /** The query with its Chinese words quoted. */
    static String quoted(String query) {
        return ELEMENT.matcher(query).replaceAll(element -> Matcher.quoteReplacement(quoted(element)));
    }

    private static String quoted(MatchResult element) {
        String word = element.group(1);
        return word == null || word.codePoints().noneMatch(Character::isIdeographic) ? element.group() : phrase(word);
    }

    /** A star around Chinese says nothing that the phrase does not: it is found inside longer texts anyway. */
    private static String phrase(String word) {
        String bare = STARS_AROUND.matcher(word).replaceAll("");
        return WILDCARD.matcher(bare).find() ? word : "\"" + bare + "\"";
    }
}
