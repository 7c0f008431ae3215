package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds for every figure of a sentence the phrase that says what it counts: by rule, then by what lists share. */
final class IndicatorPhrases {
    private final IndicatorRules rules;
    private final ListSharing sharing;
    private final Distribution distribution;
    private final PhraseCompletion completion;

    IndicatorPhrases(WordFile rules, WordClasses words, Vocabulary stages) {
        this.rules = new IndicatorRules(rules, words);
        sharing = new ListSharing(words);
        distribution = new Distribution(words);
        completion = new PhraseCompletion(words, stages);
    }

    /** The figures that are observations, with their phrases, in order. */
    List<Draft> read(SentenceReading sentence, List<FigureContext> contexts) {
        List<Draft> matched = new ArrayList<>();
        for (FigureContext context : contexts) {
            Draft draft = rules.match(context);
            if (draft != null && !draft.rule().has("nothing")) {
                matched.add(draft);
            }
        }
        List<Draft> phrased = new ArrayList<>();
        for (Draft draft : sharing.slots(matched)) {
            Draft before = phrased.isEmpty() ? null : phrased.get(phrased.size() - 1);
            Draft filled = rules.filled(draft, before);
            String phrase =
                    before == null ? filled.indicator() : sharing.phrase(filled.indicator(), before.indicator());
            phrased.add(completion.complete(sentence, filled.with(phrase), phrased));
        }
        return distribution.apply(phrased).stream()
                .filter(draft -> !draft.indicator().isEmpty())
                .toList();
    }
}
