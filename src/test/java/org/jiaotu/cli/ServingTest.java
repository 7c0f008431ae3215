package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands that go on until they are stopped, each in a process of its own. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServingTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final String COUNT =
            "PREFIX jt: <https://w3id.org/jiaotu/ontology#> SELECT (COUNT(*) AS ?n) { ?s a jt:Observation }";

    @TempDir
    Path folder;

    @Test
    void runServesTheBundledArticlesAndCleansUpBehindIt() throws Exception {
        Process run = start("run", "--port", "0");
        try {
            String address = address(run.inputReader(StandardCharsets.UTF_8));
            assertThat(get(address + "health").statusCode()).isEqualTo(200);
            assertThat(count(address)).isGreaterThan(250);
            assertThat(temporary()).hasSize(1);
        } finally {
            stop(run);
        }
        assertThat(temporary()).isEmpty();
        assertThat(errors()).isEmpty();
    }

    @Test
    void serveServesAStore() throws Exception {
        Path store = folder.resolve("store");
        assertThat(Command.run("build", "data/corpus/zunyi.txt", "--store", store)
                        .code())
                .isZero();
        Process serve = start("serve", "--store", store.toString(), "--port", "0");
        try {
            assertThat(count(address(serve.inputReader(StandardCharsets.UTF_8))))
                    .isPositive();
        } finally {
            stop(serve);
        }
        try (Stream<Path> readers = Files.list(store.resolve("readers"))) {
            assertThat(readers).as("what the server left in the store").isEmpty();
        }
    }

    @Test
    void aMistakeExitsWith1() throws Exception {
        Process mistaken = start("extract", "absent.txt");
        assertThat(mistaken.waitFor()).isEqualTo(1);
        assertThat(errors()).isEqualTo("jiaotu: absent.txt: no such file or folder; check the path\n");
    }

    @Test
    void aLocaleWithoutChineseIsTold() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.copy(Path.of("data/corpus/puer.txt"), articles.resolve("普洱.txt"));
        ProcessBuilder extract = builder("extract", articles.toString());
        extract.environment().put("LC_ALL", "C");
        assertThat(extract.start().waitFor()).isEqualTo(1);
        assertThat(errors().lines()).singleElement().asString().contains("LC_ALL=C.UTF-8");
    }

    private Process start(String... args) throws IOException {
        return builder(args).start();
    }

    private ProcessBuilder builder(String... args) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djava.io.tmpdir=" + temporaryFolder(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Jiaotu.class.getName()),
                        Stream.of(args))
                .toList();
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile());
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    private Path temporaryFolder() throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(temporaryFolder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("jiaotu-"))
                    .toList();
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static String address(BufferedReader lines) {
        return lines.lines()
                .flatMap(line -> ADDRESS.matcher(line).results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String address) throws Exception {
        String query = URLEncoder.encode(COUNT, StandardCharsets.UTF_8);
        String csv = get(address + "sparql?query=" + query).body();
        return csv.lines().skip(1).mapToInt(Integer::parseInt).sum();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/csv")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
