package org.jiaotu.serve.explore.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiaotu.document.MappedText;

/**
 * A sentence with the words that state a fact.
 *
 * @param before what stands before the words
 * @param words the words: 94.41%
 * @param after what stands behind them
 */
public record FactSentence(String before, String words, String after) {
    /**
     * Finds the words; where they stand twice, those that follow what the quotation says is before them.
     *
     * @param prefix some words before, as the file has them
     */
    static FactSentence of(String sentence, String words, String prefix) {
        String bare = bare(prefix);
        int best = -1;
        int likest = -1;
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            int likeness = likeness(bare(sentence.substring(Math.max(0, at - prefix.length()), at)), bare);
            if (likeness > likest) {
                best = at;
                likest = likeness;
            }
        }
        return best < 0
                ? new FactSentence(sentence, "", "")
                : new FactSentence(sentence.substring(0, best), words, sentence.substring(best + words.length()));
    }

    /** How many chars at the end are the same. */
    private static int likeness(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A sentence with all its facts marked, for articles whose text is not there: each looked for behind the one before. */
    static Passage passage(String sentence, List<Entry> facts) {
        Map<String, List<Entry>> byPlace = new LinkedHashMap<>();
        facts.forEach(fact -> byPlace.computeIfAbsent(fact.place(), place -> new ArrayList<>())
                .add(fact));
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (List<Entry> same : byPlace.values()) {
            String words = same.get(0).quote();
            int found = Math.max(sentence.indexOf(words, at), sentence.indexOf(words));
            at = Math.max(0, found);
            if (found >= 0) {
                spans.add(new Span(found, found + words.length(), same));
            }
        }
        MappedText text =
                new MappedText(sentence, IntStream.range(0, sentence.length()).toArray());
        return new Passage(false, Marker.mark(text, spans));
    }
}
