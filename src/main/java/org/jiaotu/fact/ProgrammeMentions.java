package org.jiaotu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.mention.SentenceReading;

/** Where an article names its programmes: every mention, not only the first of each. Slogans are left out. */
final class ProgrammeMentions {
    private final Map<SentenceReading, List<ProgrammeMention>> found = new IdentityHashMap<>();

    /** Notes the mentions of a sentence, in order. */
    void put(SentenceReading sentence, List<ProgrammeMention> mentions) {
        found.put(sentence, List.copyOf(mentions));
    }

    /** The mentions of a sentence, in order; none for a sentence never read. */
    List<ProgrammeMention> in(SentenceReading sentence) {
        return found.getOrDefault(sentence, List.of());
    }
}
