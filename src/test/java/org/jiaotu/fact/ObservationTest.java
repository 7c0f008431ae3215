package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiaotu.cases.Parts;
import org.jiaotu.document.Article;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences and the observations wanted of them, each read as the only paragraph of an article: {@code fact/observations.txt}.
 * Those of {@code fact/observations-known-gaps.txt} are wanted and not yet had; one that holds fails the build, so that it is
 * moved.
 */
class ObservationTest {
    @TestFactory
    Stream<DynamicTest> observations() {
        return blocks("fact/observations.txt")
                .map(block -> DynamicTest.dynamicTest(
                        block.name(), () -> assertThat(found(block)).isEqualTo(block.wanted())));
    }

    @TestFactory
    Stream<DynamicTest> knownGaps() {
        return blocks("fact/observations-known-gaps.txt")
                .map(block -> DynamicTest.dynamicTest(block.name(), () -> assertThat(found(block))
                        .as("holds now: move it to observations.txt")
                        .isNotEqualTo(block.wanted())));
    }

    /** A paragraph, the head of the article that it stands in, and its observations: lines with | in them. */
    private record Block(WordFile.Line line, String head, List<String> wanted) {
        String name() {
            return line.file() + ":" + line.number() + " " + line.text();
        }
    }

    private static Stream<Block> blocks(String resource) {
        List<Block> blocks = new ArrayList<>();
        String head = "";
        for (WordFile.Line line : WordFile.bundled(resource).lines()) {
            if (line.text().startsWith("@")) {
                String[] fields = line.text().substring(1).strip().split("\\s+");
                head = fields[0] + "\n(" + fields[1] + ")\n";
            } else if (line.text().contains(" | ")) {
                blocks.get(blocks.size() - 1).wanted().add(line.text());
            } else {
                blocks.add(new Block(line, head, new ArrayList<>()));
            }
        }
        return blocks.stream();
    }

    private static List<String> found(Block block) {
        Article article = Parts.article(block.head() + block.line().text() + "\n");
        return Parts.observations(article).map(ObservationTest::written).toList();
    }

    private static String written(Observation found) {
        return String.join(
                " | ",
                found.evidence().text(),
                found.indicator(),
                number(found.value()) + (found.valueTo() == null ? "" : ".." + number(found.valueTo())),
                found.unit(),
                found.kind().name().toLowerCase(Locale.ROOT),
                found.comparator().name().toLowerCase(Locale.ROOT),
                found.region() == null ? "-" : found.region().name(),
                found.period() == null ? "-" : found.period().toString());
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
