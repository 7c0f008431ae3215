package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiaotu.link.FailingEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's own commands do what it says; the two that open it are run by CI. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final String PROGRAM = "java -jar target/jiaotu.jar ";

    @TempDir
    Path folder;

    @Test
    void itOpensWithTwoCommands() throws IOException {
        assertThat(block("sh").lines().map(line -> line.replaceFirst("\\s*#.*", "")))
                .containsExactly("mvn compile exec:java", "mvn verify");
    }

    @Test
    void everyCommandRuns() throws IOException {
        Files.writeString(folder.resolve("question.rq"), block("sparql"));
        Files.writeString(folder.resolve("my-programmes.ttl"), block("turtle"));
        Path articles = Files.createDirectory(folder.resolve("my-articles"));
        Files.copy(Path.of("data/corpus/zunyi.txt"), articles.resolve("zunyi.txt"));
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(6);
        try (FailingEndpoint wikidata = new FailingEndpoint()) {
            for (String command : commands) {
                run(command.replace("--wikidata", "--wikidata " + wikidata.uri() + " --pause 0"));
            }
        }
    }

    private void run(String command) throws IOException {
        Command run = Command.run(arguments(command));
        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.code()).as(command).isZero();
        if (command.contains("question.rq")) {
            assertThat(run.out().lines())
                    .containsSubsequence(block("text").lines().toList());
        }
    }

    @Test
    void itNamesEveryShippedQuery() throws IOException {
        assertThat(Files.readAllLines(Path.of("queries/index.txt")))
                .allSatisfy(name -> assertThat(readme()).contains("| `" + name + "` |"));
    }

    /** A server goes on for ever; {@link ServingTest} runs it. */
    private static List<String> commands() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals("sh"))
                .flatMap(block -> block.group(2).lines())
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()))
                .filter(line -> !line.startsWith("serve"))
                .toList();
    }

    private Object[] arguments(String command) {
        return Stream.of(command.split(" ")).flatMap(this::argument).toArray();
    }

    private Stream<String> argument(String word) {
        if (word.equals("data/corpus/*.txt")) {
            return Stream.of("zunyi", "guangdong", "zhangye", "chongqing").map(name -> "data/corpus/" + name + ".txt");
        }
        boolean ours = word.equals("store") || word.startsWith("my-") || word.matches("\\w+\\.(rq|csv|gexf|tsv)");
        return Stream.of(ours ? folder.resolve(word).toString() : word);
    }

    private static String block(String language) throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
