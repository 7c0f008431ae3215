package org.jiaotu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Finds the labels of the vocabulary's programmes, save those that are everyday words (劳动教育) and those that stand in a title
 * that somebody holds (县域义务教育优质均衡创建示范县).
 */
final class KnownProgrammeFinder implements ProgrammeFinder {
    private final LabelFinder<Concept> labels;
    private final TitleContext titles;
    private final QuotedNames names;

    /** @param ordinary labels that do not tell a programme by themselves, everyday words */
    KnownProgrammeFinder(WordClasses words, Vocabulary programmes, Set<String> ordinary) {
        Map<String, Concept> all = new HashMap<>();
        programmes
                .labels()
                .forEach(label -> all.put(label, programmes.labelled(label).orElseThrow()));
        all.keySet().removeAll(ordinary);
        labels = new LabelFinder<>(all);
        titles = new TitleContext(words);
        names = new QuotedNames(words);
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        return labels.longest(sentence.text()).stream()
                .filter(found -> !inDocument(sentence, found.start()))
                .filter(found -> !titles.holds(sentence, found.start(), found.end()))
                .map(found -> mention(sentence.text(), found))
                .toList();
    }

    private boolean inDocument(SentenceReading sentence, int at) {
        return sentence.quotations().stream()
                .filter(quotation -> quotation.start() <= at && at < quotation.end())
                .anyMatch(quotation -> quotation.title()
                        || names.isDocument(
                                Labels.normal(sentence.text().substring(quotation.start() + 1, quotation.end() - 1))));
    }

    private static ProgrammeMention mention(String text, LabelFinder.Found<Concept> found) {
        String name = Labels.normal(text.substring(found.start(), found.end()));
        return new ProgrammeMention(found.start(), found.end(), name, name, "known-programme", 0.9);
    }
}
