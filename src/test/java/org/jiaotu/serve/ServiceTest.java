package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiaotu.link.FailingEndpoint.body;
import static org.jiaotu.link.FailingEndpoint.status;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.jiaotu.link.FailingEndpoint;
import org.jiaotu.serve.sparql.ServiceHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that may ask one other endpoint: three real ones on free ports, of which it asks the one that was named. */
class ServiceTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String POPULATION = "{ ?i <http://www.wikidata.org/prop/direct/P442> ?code ;"
            + " <http://www.wikidata.org/prop/direct/P1082> ?n }";

    private static FailingEndpoint named;
    private static FailingEndpoint other;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        named = new FailingEndpoint();
        other = new FailingEndpoint();
        ServiceHosts hosts = ServiceHosts.of(List.of(named.uri().getAuthority()));
        server = JiaotuServer.start(
                SampleDataset.create(),
                ServerSettings.defaults()
                        .withPort(0)
                        .withTimeout(Duration.ofSeconds(2))
                        .withServices(hosts));
    }

    @AfterAll
    static void stop() {
        server.close();
        named.close();
        other.close();
    }

    @Test
    void theNamedEndpointIsJoinedWith() throws Exception {
        assertThat(ask("SELECT ?name ?n { SERVICE <" + named.uri() + "> " + POPULATION
                                + " ?r jt:code ?code ; skos:prefLabel ?name } ORDER BY ?name")
                        .body()
                        .lines())
                .containsExactly("name,n", "云南省,48000000", "普洱市,2400000");
    }

    @Test
    void whatIsKnownBeforeTheEndpointIsAskedStaysKnown() throws Exception {
        assertThat(ask("SELECT ?name ?n { VALUES ?code { '530800' } ?r jt:code ?code ; skos:prefLabel ?name SERVICE <"
                                + named.uri() + "> " + POPULATION + " }")
                        .body()
                        .lines())
                .containsExactly("name,n", "普洱市,2400000");
    }

    @Test
    void aSubQueryMayHideWhatItJoinsOn() throws Exception {
        assertThat(ask("SELECT ?name ?n { { SELECT ?name ?n { SERVICE <" + named.uri() + "> " + POPULATION
                                + " ?r jt:code ?code ; skos:prefLabel ?name } } } ORDER BY ?name")
                        .body()
                        .lines())
                .containsExactly("name,n", "云南省,48000000", "普洱市,2400000");
    }

    @Test
    void silentKeepsTheRowsOfAnEndpointThatFails() throws Exception {
        named.fails(status(500));
        assertThat(
                        ask("SELECT ?name ?n { VALUES ?code { '530800' } ?r jt:code ?code ; skos:prefLabel ?name SERVICE SILENT <"
                                        + named.uri() + "> " + POPULATION + " }")
                                .body()
                                .lines())
                .containsExactly("name,n", "普洱市,");
    }

    /** Each of these asks the other endpoint, in its own way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <OTHER> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
                "SELECT * { SERVICE <NAMED> { ?s ?p ?o } SERVICE <OTHER> { ?s ?p ?o } }",
                "SELECT * { SERVICE <NAMED> { SERVICE <OTHER> { ?s ?p ?o } } }",
                "SELECT * { VALUES ?e { <NAMED> } SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <OTHER> { ?a ?b ?c } } }",
                "SELECT * { SERVICE <http://user@HOST/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE <https://HOST:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }",
            })
    void everyOtherIsRefused(String query) throws Exception {
        int before = named.agents().size();
        HttpResponse<String> refused = ask(query.replace("OTHER", other.uri().toString())
                .replace("NAMED", named.uri().toString())
                .replace("HOST", named.uri().getAuthority().replaceFirst(":.*", "")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("SERVICE may not ask", named.uri().getAuthority());
        assertThat(other.agents()).isEmpty();
        assertThat(named.agents()).hasSize(before);
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatIsNoneIsToldAndNotTakenForAnEmptyOne() {
        return Stream.of(
                failing("redirect", status(307, "Location", other.uri().toString()), "redirects to " + other.uri()),
                failing("500", status(500), "answers 500"),
                failing("malformed", body("<html>"), "no SPARQL result"),
                failing(
                        "too long",
                        response -> {
                            response.setContentType("application/sparql-results+json");
                            byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
                            for (int i = 0; i < 70; i++) {
                                response.getOutputStream().write(spaces);
                            }
                        },
                        "more than 67108864 bytes"),
                failing("slow", response -> sleep(), "did not answer within 2000 ms"));
    }

    private DynamicTest failing(String name, FailingEndpoint.Failure failure, String message) {
        return DynamicTest.dynamicTest(name, () -> {
            named.fails(failure);
            HttpResponse<String> answer = ask("SELECT * { SERVICE <" + named.uri() + "> " + POPULATION + " }");
            assertThat(answer.statusCode()).isIn(502, 503);
            assertThat(answer.body()).containsAnyOf(message, "was stopped");
            assertThat(other.agents()).isEmpty();
        });
    }

    @Test
    void oneQueryAsksNoMoreThanSoOften() throws Exception {
        String values = Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> "\"" + i + "\"")
                .reduce("", (a, b) -> a + " " + b);
        HttpResponse<String> answer = ask("SELECT * { VALUES ?code {" + values + "} SERVICE <" + named.uri()
                + "> { ?i <http://www.wikidata.org/prop/direct/P442> ?code } }");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("more than 50 requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://query.wikidata.org", "a b", "", "host/path", "*", "user@host", "host:port"})
    void whatIsNoHostIsRefusedAtTheStart(String host) {
        assertThatThrownBy(() -> ServiceHosts.of(List.of(host)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no host");
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        URI uri = server.uri().resolve("sparql?query=" + URLEncoder.encode(query, UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(), BodyHandlers.ofString());
    }

    private static void sleep() {
        try {
            Thread.sleep(4000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
