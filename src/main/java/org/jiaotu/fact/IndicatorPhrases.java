package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds for every figure of a sentence the phrase that says what it counts: by rule, then by what lists share. */
final class IndicatorPhrases {
    /**
     * What is longer is no phrase: the longest annotated has 31 chars. Without an end, each 其中A占31%，其中B占20%，… would be a part of all
     * before it, and a long sentence take the square of its length.
     */
    private static final int LONGEST = 60;

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

    /**
     * The figures of a sentence that are observations, with their phrases, in order.
     *
     * @param sentence the sentence
     * @param contexts the contexts of its figures
     * @param told what the sentence before told: 其中 at the beginning of a sentence speaks of it
     */
    List<Draft> read(SentenceReading sentence, List<FigureContext> contexts, List<Draft> told) {
        List<Draft> matched = new ArrayList<>();
        for (FigureContext context : contexts) {
            Draft draft = context.countsNamed() ? null : rules.match(context);
            if (draft != null && !draft.rule().has("nothing")) {
                matched.add(draft);
            }
        }
        List<Draft> phrased = new ArrayList<>();
        boolean partOfTold =
                !sentence.elements().isEmpty() && sentence.elements().get(0).in("part");
        List<Draft> earlier = partOfTold ? told : List.of();
        phrased.addAll(earlier);
        for (Draft draft : sharing.slots(matched)) {
            Draft before = antecedent(draft, phrased);
            Draft filled = rules.filled(draft, before);
            String phrase =
                    before == null ? filled.indicator() : sharing.phrase(filled.indicator(), before.indicator());
            Draft completed = completion.complete(sentence, filled.with(phrase), phrased);
            phrased.add(completed.indicator().length() > LONGEST ? rules.filled(draft, null) : completed);
        }
        List<Draft> own = completion.ahead(phrased.subList(earlier.size(), phrased.size()));
        return distribution.apply(sentence, own).stream()
                .filter(draft -> !draft.indicator().isEmpty())
                .toList();
    }

    /**
     * The figure that one speaks of when it names nothing itself: the one before, or the one before a share told by the way (教育支出68亿元，
     * 占财政支出的21%，同比增长6%、居全省首位), unless points of the share are told.
     */
    private static Draft antecedent(Draft draft, List<Draft> earlier) {
        int last = earlier.size() - 1;
        boolean aside =
                IndicatorRules.kind(draft.rule()) == Kind.CHANGE || IndicatorRules.kind(draft.rule()) == Kind.RANK;
        while (aside && last > 0 && earlier.get(last).rule().has("aside") && !pointsOf(draft, earlier.get(last))) {
            last--;
        }
        return last < 0 ? null : earlier.get(last);
    }

    /** True for percentage points behind a percentage. */
    private static boolean pointsOf(Draft draft, Draft share) {
        Concept unit = draft.context().quantity().unit();
        Concept other = share.context().quantity().unit();
        return !unit.equals(other) && Objects.equals(unit.category(), other.category());
    }
}
