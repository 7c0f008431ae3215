package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command, through the program's entry. */
class CommandsTest {
    private static final String TEXT = """
            青禾教育纪事
            遵义市教育事业发展综述
            (2025年3月1日)
            2024年，遵义市学前三年毛入园率达94.5%。
            """;

    @TempDir
    static Path folder;

    private static Path article;
    private static Path store;

    @BeforeAll
    static void build() throws IOException {
        article = Files.writeString(folder.resolve("jishi.txt"), TEXT);
        store = folder.resolve("store");
        Command built = Command.run("build", article, "--store", store);
        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        assertThat(built.out())
                .contains("1 read, 0 left out")
                .contains("1 observations")
                .contains("conforms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "extract", "build", "serve", "query", "export", "link", "validate", "evaluate"})
    void everyCommandTellsItsUsageAndVersion(String command) {
        assertThat(run(command, "--help").out()).contains("Usage: jiaotu").contains("--version");
        assertThat(run(command, "--help").code()).isZero();
        assertThat(run(command, "--version").out()).matches("jiaotu \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zzz",
                "extract",
                "build x.txt",
                "serve",
                "query gaps",
                "extract x.txt --format xlsx",
                "extract x.txt --format csv --explain",
                "serve --store x --port many",
                "export --store x",
                "export --store x --format xlsx",
                "build x.txt --store x --threads 0",
                "evaluate gold"
            })
    void wrongUsageExitsWith2(String args) {
        Command wrong = Command.run((Object[]) args.split(" "));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("Usage: jiaotu");
    }

    @Test
    void aMistakeOfOursIsLoud() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Jiaotu.failed(new IllegalStateException("broken"), new PrintStream(err)))
                .isEqualTo(70);
        assertThat(err.toString()).contains("IllegalStateException: broken", "at org.jiaotu.cli.CommandsTest");
    }

    @Test
    void extractPrintsAFactALine() {
        Command extracted = Command.run("extract", article);
        assertThat(extracted.code()).isZero();
        assertThat(extracted.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"observation\",\"doc\":\"jishi\",\"article\":1,")
                .contains("\"indicator\":\"学前三年毛入园率\"", "\"value\":94.5,", "\"region\":\"遵义市\"");
    }

    @Test
    void extractPrintsATable() {
        List<String> lines =
                Command.run("extract", article, "--format", "csv").out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("type,doc,article,start,end,text,region,indicator,concept,value,");
        assertThat(lines.get(1)).startsWith("observation,jishi,1,").contains(",94.5,,%,eq,level,,2024,");
    }

    @Test
    void extractPrintsQuadsAndTurtle() {
        String quads = Command.run("extract", article, "--format", "nq", "--base", "https://example.org/x/")
                .out();
        assertThat(quads.lines().toList()).isSorted().allMatch(line -> line.endsWith(" ."));
        assertThat(quads).contains("<https://example.org/x/region/520300>").doesNotContain("w3id.org/jiaotu/id/region");
        assertThat(Command.run("extract", article, "--format", "ttl").out())
                .contains("PREFIX jt: <")
                .contains("skos:prefLabel")
                .contains("\"遵义市\"@zh");
    }

    @Test
    void extractExplains() {
        assertThat(Command.run("extract", article, "--explain").out())
                .startsWith("observation  jishi ")
                .contains("  sentence    2024年，遵义市学前三年毛入园率达[94.5%]。\n")
                .containsPattern("  rule        \\S+, confidence 0\\.\\d+\n")
                .containsPattern("  region      \\S+");
    }

    @Test
    void extractLeavesOutABadFileAndSaysSo() throws IOException {
        Path empty = Files.writeString(folder.resolve("kong.txt"), "");
        Command extracted = Command.run("extract", empty, article);
        assertThat(extracted.code()).isZero();
        assertThat(extracted.out().lines()).hasSize(1);
        assertThat(extracted.err().lines()).singleElement().asString().contains("kong.txt: holds no text");
    }

    @Test
    void aVocabularyOfTheUsersIsUsed() throws IOException {
        Path vocabulary = Files.writeString(folder.resolve("mine.ttl"), """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix jt: <https://w3id.org/jiaotu/ontology#> .
                <https://w3id.org/jiaotu/id/programme/qing-he-ke-tang> a skos:Concept ;
                    skos:inScheme <https://w3id.org/jiaotu/id/scheme/programme> ;
                    skos:prefLabel "青禾云课堂"@zh ; jt:programmeClass jt:Project .
                """);
        Path text = Files.writeString(folder.resolve("ketang.txt"), TEXT + "孩子们喜欢青禾云课堂。\n");
        assertThat(Command.run("extract", text).out()).doesNotContain("\"name\":\"青禾云课堂\"");
        assertThat(Command.run("extract", text, "--vocabulary", vocabulary).out())
                .contains("\"name\":\"青禾云课堂\"");
    }

    @Test
    void queryAsksAShippedQueryOrAFile() throws IOException {
        Path query = Files.writeString(
                folder.resolve("how-many.rq"),
                "PREFIX jt: <https://w3id.org/jiaotu/ontology#> SELECT (COUNT(*) AS ?n) { ?s a jt:Observation }");
        assertThat(Command.run("query", query, "--store", store, "--format", "csv")
                        .out())
                .isEqualToNormalizingNewlines("n\n1\n");
        assertThat(Command.run("query", "articles", "--store", store).out()).contains("遵义市教育事业发展综述");
        assertThat(Command.run("query", "articles.rq", "--store", store, "--format", "json")
                        .code())
                .isZero();
    }

    @Test
    void validateReports() {
        Command validated = Command.run("validate", "--store", store);
        assertThat(validated.out()).isEqualTo("0 violations, 0 warnings\n");
        assertThat(validated.code()).isZero();
    }

    @Test
    void evaluateHoldsFactsAgainstGold() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Path text = Files.copy(article, docs.resolve("jishi.txt"));
        Files.writeString(
                gold.resolve("jishi.jsonl"), Command.run("extract", text).out());
        Command evaluated = Command.run("evaluate", gold, docs, "--show", "observation");
        assertThat(evaluated.err()).isEmpty();
        assertThat(evaluated.out())
                .contains("right   gold  found       P       R      F1\n")
                .contains("observation: whole fact         1      1      1   1.000   1.000   1.000\n");
    }

    private static Command run(String command, String option) {
        return command.isEmpty() ? Command.run(option) : Command.run(command, option);
    }
}
