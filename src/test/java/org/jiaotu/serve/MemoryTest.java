package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jiaotu.cli.Jiaotu;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server in a process of its own with little memory: a query that needs more is cut, and the server lives on. */
class MemoryTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Process process;
    private static URI endpoint;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("store");
        try (StoreBuilder builder = StoreBuilder.begin(store)) {
            Node node = NodeFactory.createURI("urn:x:s");
            builder.write(out -> {
                for (int i = 0; i < 3000; i++) {
                    out.quad(Quad.create(node, node, node, NodeFactory.createLiteralString("number " + i)));
                }
            });
            builder.commit();
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Jiaotu.class.getName(),
                        "serve",
                        "--store",
                        store.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        String said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        assertThat(said).contains("http://");
        endpoint = URI.create(said.replaceFirst(".*(http://\\S+).*", "$1") + "sparql");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c",
                "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f",
                "SELECT (COUNT(DISTINCT CONCAT(?c, ?f)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (STRLEN(GROUP_CONCAT(?c)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            })
    void aQueryThatWouldFillItIsCut(String query) throws Exception {
        HttpResponse<String> cut = ask(query);
        assertThat(cut.statusCode()).as(cut.body()).isEqualTo(503);
        assertThat(cut.body()).contains("more memory than the server has");
        long started = System.nanoTime();
        assertThat(ask("ASK { ?s ?p 'number 2999' }").body()).contains("true");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query))
                        .build(),
                BodyHandlers.ofString());
    }
}
