package org.jiaotu.fact;

import org.jiaotu.mention.WordClasses;

/** The quoted name that a phrase begins with: “书香校园”活动 in “书香校园”活动演出. */
final class QuotedTopics {
    private final WordClasses words;

    QuotedTopics(WordClasses words) {
        this.words = words;
    }

    /** The name with the word for its sort behind it; an empty string where the phrase begins with no quoted name. */
    String of(String phrase) {
        int end = phrase.startsWith("“") ? phrase.indexOf("”") + 1 : 0;
        return end == 0 ? "" : phrase.substring(0, end) + words.prefix(phrase.substring(end), "topic-end");
    }
}
