package org.jiaotu.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The downloads of a real server, fetched by a real client. */
class ExportDownloadTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        server = JiaotuServer.start(
                SampleDataset.create(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    jiaotu.nq                      | application/n-quads        | region/530800> <
                    jiaotu.ttl                     | text/turtle; charset=utf-8 | PREFIX jt:
                    jiaotu.jsonld                  | application/ld+json        | {"@context":{
                    jiaotu.gexf                    | application/gexf+xml       | label="县管校聘"
                    jiaotu.graphml                 | application/graphml+xml    | >县管校聘<
                    observations.csv               | text/csv; charset=utf-8    | ,张掖市,
                    observations.csv-metadata.json | application/csvm+json      | "url": "observations.csv"
                    """)
    void givesAFileThatACacheCanKeep(String name, String type, String text) throws Exception {
        HttpResponse<String> response = get(server, name);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(type);
        assertThat(header(response, "Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(response.body()).contains(text);
        HttpRequest again = request(server, name)
                .header("If-None-Match", header(response, "ETag"))
                .build();
        assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        HttpRequest head = request(server, name)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(header(CLIENT.send(head, BodyHandlers.ofString()), "ETag")).isEqualTo(header(response, "ETag"));
    }

    @Test
    void theTableMayHaveAMarkForExcel() throws Exception {
        HttpResponse<String> plain = get(server, "observations.csv");
        HttpResponse<String> marked = get(server, "observations.csv?bom=true");
        assertThat(marked.body()).startsWith("\uFEFFiri,").contains(",张掖市,");
        assertThat(plain.body()).startsWith("iri,");
        assertThat(header(marked, "Content-Disposition")).isEqualTo("attachment; filename=\"observations.csv\"");
        assertThat(header(marked, "ETag")).isNotEqualTo(header(plain, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jiaotu.xlsx", "jiaotu.ttl/x", "%2e%2e/health", "jiaotu.TTL"})
    void nothingElseIsThere(String name) throws Exception {
        assertThat(get(server, name).statusCode()).isIn(400, 404);
    }

    /** A download cut short must not look whole. */
    @Test
    void aFileThatBreaksOffBreaksTheConnection() {
        DatasetGraph breaking = new BreakingDataset(SampleDataset.create());
        try (JiaotuServer broken =
                JiaotuServer.start(breaking, ServerSettings.defaults().withPort(0))) {
            assertThatIOException().isThrownBy(() -> get(broken, "jiaotu.nq"));
        }
    }

    /** Gives many quads, then fails as a disk does. */
    private static final class BreakingDataset extends DatasetGraphWrapper {
        BreakingDataset(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
            Iterator<Quad> quads = IntStream.range(0, 100_000)
                    .mapToObj(number -> NodeFactory.createURI("https://example.org/" + number))
                    .map(node -> Quad.create(node, node, node, node))
                    .iterator();
            return Iter.map(quads, quad -> {
                if (quad.getGraph().getURI().endsWith("/99999")) {
                    throw new IllegalStateException("the disk is gone");
                }
                return quad;
            });
        }
    }

    private static HttpResponse<String> get(JiaotuServer from, String name) throws IOException, InterruptedException {
        return CLIENT.send(request(from, name).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(JiaotuServer from, String name) {
        return HttpRequest.newBuilder(from.uri().resolve("export/" + name));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
