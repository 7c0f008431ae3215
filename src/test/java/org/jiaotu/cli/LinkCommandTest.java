package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiaotu.link.FailingEndpoint.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiaotu.link.FailingEndpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links are found, looked over, applied and kept, by the program's own entry, at a real endpoint of this machine. */
class LinkCommandTest {
    private static final String LINKS = """
            SELECT ?region ?how ?to ?by ?sure ?day {
              ?region jt:code ?code .
              ?m a <https://w3id.org/sssom/Mapping> ; owl:annotatedSource ?region ; owl:annotatedProperty ?how ;
                 owl:annotatedTarget ?to ; <https://w3id.org/sssom/mapping_justification> ?by ;
                 <https://w3id.org/sssom/confidence> ?sure ; <https://w3id.org/sssom/mapping_date> ?day .
              ?region ?how ?to }
            ORDER BY ?region ?to""";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path article;
    private static Path query;
    private static Path store;
    private Path file;

    @BeforeAll
    static void writeArticle() throws IOException {
        article = Files.writeString(shared.resolve("a.txt"), "普洱市教育综述\n\n2024年，普洱市建成幼儿园20所。\n");
        query = Files.writeString(shared.resolve("links.rq"), LINKS);
        store = shared.resolve("store");
        succeeds("build", article, "--store", store);
    }

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("wikidata.sssom.tsv");
    }

    @Test
    void withoutAFileItTellsAndAsksNothing() {
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            assertThat(succeeds("link", "--store", store, "--wikidata", endpoint.uri()))
                    .contains(endpoint.uri().toString(), "wdt:P442", "\"110000\"", "Nothing was asked");
            assertThat(succeeds("link", "--store", store, "--wikidata")).contains("https://query.wikidata.org/sparql");
            assertThat(endpoint.agents()).isEmpty();
        }
    }

    @Test
    void linksAreFoundLookedOverAppliedAndKept() throws IOException {
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            String told =
                    succeeds("link", "--store", store, "--wikidata", endpoint.uri(), "--out", file, "--pause", "0");
            assertThat(told)
                    .contains(
                            "6 of 3",
                            " found, not: 100000",
                            " more",
                            "5 by code and name",
                            "2 to look at",
                            "--apply " + file);
            assertThat(endpoint.agents()).isNotEmpty().allMatch(agent -> agent.matches("Jiaotu/.*https://.*"));
        }
        assertThat(Files.list(folder)).containsExactly(file);
        assertThat(succeeds("query", query, "--store", store, "--format", "csv").lines())
                .hasSize(1);

        assertThat(succeeds("link", "--store", store, "--apply", file)).contains("7 links");
        assertThat(rows())
                .hasSize(7)
                .anySatisfy(
                        row -> assertThat(row)
                                .startsWith(
                                        "https://w3id.org/jiaotu/id/region/530800,http://www.w3.org/2004/02/skos/core#exactMatch,"
                                                + "http://www.wikidata.org/entity/Q9000002,https://w3id.org/semapv/vocab/LexicalMatching,0.98,"));
        succeeds("validate", "--store", store);

        String reviewed = Files.readString(file).replaceAll("(?m)^.*Q9000003.*\\n", "");
        Files.writeString(file, "\ufeff" + reviewed.replace("\n", "\r\n"));
        succeeds("link", "--store", store, "--apply", file);
        assertThat(rows()).hasSize(6).noneMatch(row -> row.contains("Q9000003"));

        Files.writeString(
                file, Files.readString(file) + "region:000000\t\tskos:exactMatch\twd:Q1\t\tsemapv:LexicalMatching\n");
        Command built = Command.run("build", article, "--store", store, "--links", file);
        assertThat(built.err()).contains("left out: " + file + ":").contains("region/000000");
        assertThat(rows()).hasSize(6);
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^region:[1-9].*\\R", ""));
        refuses("nor of any other subject", "link", "--store", store, "--apply", file);
        assertThat(rows()).hasSize(6);
    }

    @Test
    void anInterruptedRunGoesOn() {
        FailingEndpoint.Failure[] down =
                Stream.generate(() -> status(503)).limit(5).toArray(FailingEndpoint.Failure[]::new);
        Object[] link = {"link", "--store", store, "--wikidata", "", "--out", file, "--pause", "0", "--batch", "500"};
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            link[4] = endpoint.uri();
            endpoint.fails(down);
            refuses("run the same again to go on", link);
            assertThat(file).doesNotExist();
            succeeds(link);
            refuses("may hold your review", link);
        }
    }

    @Test
    void whatIsNoLinksetIsRefused() throws IOException {
        refuses("no column subject_id", "link", "--store", store, "--apply", Files.writeString(file, "a,b\n1,2\n"));
        refuses(
                "no address of a SPARQL endpoint",
                "link",
                "--store",
                store,
                "--wikidata",
                "wikidata",
                "--out",
                folder.resolve("x"));
        assertThat(Command.run("link", "--store", store).code()).isEqualTo(2);
        assertThat(Command.run("link", "--store", store, "--apply", file, "--out", file)
                        .code())
                .isEqualTo(2);
    }

    private Stream<String> rows() {
        return succeeds("query", query, "--store", store, "--format", "csv")
                .lines()
                .skip(1);
    }

    private static String succeeds(Object... args) {
        Command command = Command.run(args);
        assertThat(command.err()).isEmpty();
        assertThat(command.code()).isZero();
        return command.out();
    }

    private static void refuses(String message, Object... args) {
        Command command = Command.run(args);
        assertThat(command.code()).isEqualTo(1);
        assertThat(command.err().lines()).singleElement().asString().contains(message);
    }
}
