package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.SentenceReading;

/**
 * A figure with what its sentence has told before it.
 *
 * @param sentence the sentence
 * @param draft the figure
 * @param before the figure before it, completed, or null for the first
 * @param earlier all figures before it, completed
 */
record Told(SentenceReading sentence, Draft draft, Draft before, List<Draft> earlier) {
    /** The figure's phrase as it was found. */
    String phrase() {
        return draft.indicator();
    }

    /** Where the figure begins in the sentence. */
    int figure() {
        return draft.context().quantity().start();
    }

    /** True for a part of what the figure before counts: 其中 stands in its phrase. */
    boolean part() {
        return draft.context().leftHas("part");
    }

    /** True when the figure counts the same sort of thing as the one before. */
    boolean sameSort() {
        return draft.context()
                .quantity()
                .unit()
                .category()
                .equals(before.context().quantity().unit().category());
    }
}
