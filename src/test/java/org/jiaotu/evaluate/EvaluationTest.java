package org.jiaotu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected texts were printed by the gold's own scorer, which the evaluation must agree with to the last digit. */
class EvaluationTest {
    private static final Path CASE = Path.of("src/test/resources/evaluate");

    @TempDir
    Path folder;

    @Test
    void printsTheTableOfTheGoldsScorer() throws IOException {
        assertThat(report(null).text()).isEqualTo(Files.readString(CASE.resolve("expected.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observation", "programme", "recognition", "policy", "partnership"})
    void listsWhatTheGoldsScorerLists(String type) throws IOException {
        assertThat(report(type).text()).isEqualTo(Files.readString(CASE.resolve("expected-" + type + ".txt")));
    }

    @Test
    void givesFullMarksToGoldItselfAndNoneToNothing() {
        List<GoldDocument> gold = new GoldReader().read(CASE.resolve("gold"));
        List<FactLine> same =
                gold.stream().flatMap(document -> document.facts().stream()).toList();

        assertThat(Evaluation.evaluate(gold, same, null).rows().values()).allMatch(row -> row.f1() == 1);
        assertThat(Evaluation.evaluate(gold, List.of(), null).rows().values()).allMatch(row -> row.f1() == 0);
    }

    @ParameterizedTest
    @CsvSource({"0.0625, 0.062", "0.1875, 0.188", "0.3125, 0.312", "0.0005, 0.001", "0.9995, 1.000", "0, 0.000"})
    void roundsTheVeryNumberHalfToEven(double number, String expected) {
        assertThat(Tally.decimals(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "{\"type\":\"policy\"} > f.jsonl:1: has no \"doc\"",
                "[1] > f.jsonl:1: is not a JSON object",
                "{\"type\" > f.jsonl:1: is not JSON",
            })
    void refusesALineThatIsNoFact(String line, String complaint) {
        assertThatThrownBy(() -> new FactLineReader().read("f.jsonl", List.of(line)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesAFolderWithoutGoldAndGoldWithoutItsText() throws IOException {
        assertThatThrownBy(() -> new GoldReader().read(folder.resolve("none")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no such folder");
        assertThatThrownBy(() -> new GoldReader().read(folder)).hasMessageContaining("no gold in this folder");
        Files.writeString(folder.resolve("x.jsonl"), "{\"type\":\"policy\",\"doc\":\"x\"}\n");
        assertThatThrownBy(() -> new GoldReader().read(folder, folder)).hasMessageContaining("x.txt: cannot be read");
    }

    private static Report report(String shown) {
        List<FactLine> found = new FactLineReader().read(CASE.resolve("found.jsonl"));
        return Evaluation.evaluate(new GoldReader().read(CASE.resolve("gold")), found, shown);
    }
}
