package org.jiaotu.fact;

import java.util.Comparator;
import java.util.List;
import org.jiaotu.lexicon.LabelTrie;
import org.jiaotu.lexicon.WordFile;

/**
 * What national programmes are known to be measured by, from {@code data/rules/outcomes.txt}: 双减 by 压减率 and 课后服务参与率. Only a
 * programme that the text names counts.
 */
final class KnownOutcomes {
    /**
     * What a programme is measured by.
     *
     * @param programme a part of its name
     * @param words of which one stands at the figure
     */
    private record Measure(String programme, List<String> words) {
        boolean isIn(String clause) {
            return words.stream().anyMatch(clause::contains);
        }
    }

    private final List<Measure> measures;
    private final LabelTrie<Boolean> known = new LabelTrie<>();

    /** @param file a line for each programme: a part of its name, then words of which one stands at the figure */
    KnownOutcomes(WordFile file) {
        measures = file.lines().stream().map(KnownOutcomes::measure).toList();
        measures.forEach(measure -> measure.words().forEach(word -> known.put(word, true)));
    }

    private static Measure measure(WordFile.Line line) {
        List<String> words = line.words();
        if (words.size() < 2) {
            throw line.error("expected a programme and its outcomes");
        }
        return new Measure(words.get(0), words.subList(1, words.size()));
    }

    /** True when something stands in the clause that some programme is measured by. */
    boolean speaksOf(String clause) {
        for (int at = 0; at < clause.length(); at++) {
            if (known.longest(clause, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** The plainest-named of the mentions that is measured by what the clause speaks of, or null. */
    ProgrammeMention of(String clause, List<ProgrammeMention> mentions) {
        return measures.stream()
                .filter(measure -> measure.isIn(clause))
                .filter(measure ->
                        mentions.stream().anyMatch(mention -> mention.name().contains(measure.programme())))
                .flatMap(measure ->
                        mentions.stream().filter(mention -> mention.name().contains(measure.programme())))
                .min(Comparator.comparingInt(mention -> mention.name().length()))
                .orElse(null);
    }
}
