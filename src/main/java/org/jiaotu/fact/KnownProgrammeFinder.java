package org.jiaotu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.SentenceReading;

/** Finds the labels of the vocabulary's programmes. */
final class KnownProgrammeFinder implements ProgrammeFinder {
    private final LabelFinder<Concept> labels;

    KnownProgrammeFinder(Vocabulary programmes) {
        Map<String, Concept> all = new HashMap<>();
        programmes
                .labels()
                .forEach(label -> all.put(label, programmes.labelled(label).orElseThrow()));
        labels = new LabelFinder<>(all);
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        return labels.longest(sentence.text()).stream()
                .filter(found -> !inTitle(sentence, found.start()))
                .map(found -> mention(sentence.text(), found))
                .toList();
    }

    private static boolean inTitle(SentenceReading sentence, int at) {
        return sentence.quotations().stream()
                .anyMatch(quotation -> quotation.title() && quotation.start() <= at && at < quotation.end());
    }

    private static ProgrammeMention mention(String text, LabelFinder.Found<Concept> found) {
        String name = text.substring(found.start(), found.end());
        return new ProgrammeMention(found.start(), found.end(), name, name, "known-programme", 0.9);
    }
}
