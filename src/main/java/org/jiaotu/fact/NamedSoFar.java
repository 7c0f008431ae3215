package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.mention.SentenceReading;

/**
 * What a paragraph has said when one of its sentences begins: the sentence before, and each programme named so far, once.
 *
 * <p>The sentences are asked for in their order, so that a long paragraph is gone through once.
 */
final class NamedSoFar {
    private final ProgrammeMentions mentions;
    private final Map<String, ProgrammeMention> named = new LinkedHashMap<>();
    private PassageReading passage;
    private int at;

    NamedSoFar(ProgrammeMentions mentions) {
        this.mentions = mentions;
    }

    /** Goes on to a sentence of a paragraph; from the paragraph's first one where it stands before the last. */
    void enter(PassageReading paragraph, SentenceReading sentence) {
        if (paragraph != passage
                || sentence.sentence().start() < sentence(at).sentence().start()) {
            passage = paragraph;
            at = 0;
            named.clear();
        }
        while (sentence(at) != sentence) {
            mentions.in(sentence(at)).forEach(mention -> named.putIfAbsent(mention.name(), mention));
            at++;
        }
    }

    private SentenceReading sentence(int index) {
        return passage.sentences().get(index);
    }

    /** The sentence before, or null. */
    SentenceReading before() {
        return at == 0 ? null : sentence(at - 1);
    }

    /** The programmes named before the sentence, in the order of their first mentions. */
    List<ProgrammeMention> named() {
        return new ArrayList<>(named.values());
    }
}
