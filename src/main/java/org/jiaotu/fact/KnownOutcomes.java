package org.jiaotu.fact;

import java.util.Comparator;
import java.util.List;
import org.jiaotu.lexicon.WordFile;

/**
 * What national programmes are known to be measured by, from {@code data/rules/outcomes.txt}: 双减 by 压减率 and 课后服务参与率. Only a
 * programme that the text names counts.
 */
final class KnownOutcomes {
    private final WordFile file;

    /** @param file a line for each programme: a part of its name, then words of which one stands at the figure */
    KnownOutcomes(WordFile file) {
        this.file = file;
        for (WordFile.Line line : file.lines()) {
            if (line.words().size() < 2) {
                throw line.error("expected a programme and its outcomes");
            }
        }
    }

    /** The plainest-named of the mentions that is measured by what the clause speaks of, or null. */
    ProgrammeMention of(String clause, List<ProgrammeMention> mentions) {
        return file.lines().stream()
                .filter(line -> line.words().stream().skip(1).anyMatch(clause::contains))
                .flatMap(line -> mentions.stream()
                        .filter(mention -> mention.name().contains(line.words().get(0))))
                .min(Comparator.comparingInt(mention -> mention.name().length()))
                .orElse(null);
    }
}
