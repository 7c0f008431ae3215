package org.jiaotu.serve.explore.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /graph} and its data over the bundled articles, asked over HTTP. */
class GraphDataTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ID = "https://w3id.org/jiaotu/id/";
    private static Store store;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        store = BundledStore.open();
        server = JiaotuServer.start(
                store.dataset(), store.search(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region/520300               | programme | { ?f jt:region ?at ; jt:programme ?n }
            region/520300               | indicator | { ?f jt:region ?at ; jt:indicator ?n ; jt:repeats false }
            region/520300               | region    | { ?n jt:partOf ?at } UNION { ?at jt:partOf ?n } UNION { ?f jt:region ?at ; jt:partner ?n . ?n a jt:Region }
            region/520300               | honour    | { ?f jt:region ?at ; jt:honour ?n } UNION { ?f jt:holder ?at ; jt:honour ?n }
            region/520300               | policy    | { ?n a jt:Policy ; jt:region ?at }
            region/520300               | article   | { ?f jt:region ?at ; jt:article ?n MINUS { ?f jt:repeats true } }
            programme/xian-guan-xiao-pin | region   | { ?f jt:programme ?at ; jt:region ?n . ?n jt:code ?code }
            programme/xian-guan-xiao-pin | indicator | { ?f jt:outcomeOf ?at ; jt:indicator ?n ; jt:repeats false }
            programme/xian-guan-xiao-pin | programme | { ?at skos:broader ?n } UNION { ?n skos:broader ?at }
            article/zunyi/1             | policy    | { ?n a jt:Policy ; jt:article ?at }
            """)
    void aGroupHoldsAllThatSparqlFindsAndNoMoreThanItsCap(String thing, String kind, String pattern) throws Exception {
        int total = count(
                "?at",
                "VALUES ?at { <" + ID + thing + "> } { SELECT DISTINCT ?at ?n { VALUES ?at { <" + ID + thing + "> } "
                        + pattern + " } }");
        JsonObject answer = json("neighbours?limit=3&kind=" + kind + "&of=" + ID + thing, 200);
        assertThat(degree(answer.getAsJsonObject("of"), kind)).isEqualTo(total);
        if (total > 0) {
            JsonObject group = answer.getAsJsonArray("groups").get(0).getAsJsonObject();
            assertThat(group.get("kind").getAsString()).isEqualTo(kind);
            assertThat(group.get("total").getAsInt()).isEqualTo(total);
            assertThat(group.getAsJsonArray("nodes")).hasSize(Math.min(3, total));
            assertThat(group.get("hidden").getAsInt()).isEqualTo(Math.max(0, total - 3));
        }
        assertThat(answer.getAsJsonArray("groups").size()).isEqualTo(total > 0 ? 1 : 0);
    }

    @Test
    void whatIsSeenAlreadyIsLeftOutUntilNothingIsHidden() throws Exception {
        String question = "neighbours?kind=programme&limit=12&of=" + ID + "region/520300";
        List<String> first = iris(json(question, 200));
        String seen = first.stream().map(iri -> "&without=" + iri).collect(Collectors.joining());
        JsonObject rest = json(question + seen, 200);
        assertThat(first).hasSize(12);
        assertThat(iris(rest)).hasSize(9).doesNotContainAnyElementsOf(first);
        assertThat(rest.getAsJsonArray("groups")
                        .get(0)
                        .getAsJsonObject()
                        .get("hidden")
                        .getAsInt())
                .isZero();
    }

    @Test
    void thoseComeFirstThatMostFactsTieToIt() throws Exception {
        JsonObject answer = json("neighbours?kind=indicator&limit=500&of=" + ID + "region/520300", 200);
        List<Integer> facts = iris(answer).stream()
                .map(iri -> answer.getAsJsonArray("edges").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(edge -> edge.get("from").getAsString().endsWith("region/520300"))
                        .filter(edge -> edge.get("to").getAsString().equals(iri))
                        .mapToInt(edge -> edge.get("facts").getAsInt())
                        .sum())
                .toList();
        assertThat(facts)
                .isSortedAccordingTo((a, b) -> b - a)
                .startsWith(facts.stream().max(Integer::compare).orElseThrow());
    }

    @Test
    void unsureEdgesAreLeftOut() throws Exception {
        JsonObject sure = json("neighbours?kind=indicator&confidence=0.9&of=" + ID + "region/520300", 200);
        int total = sure.getAsJsonArray("groups")
                .get(0)
                .getAsJsonObject()
                .get("total")
                .getAsInt();
        assertThat(total)
                .isEqualTo(
                        count(
                                "?n",
                                "{ SELECT DISTINCT ?n { ?f jt:region <" + ID
                                        + "region/520300> ; jt:indicator ?n ; jt:repeats false ; jt:confidence ?c FILTER (?c >= 0.9) } }"));
    }

    @Test
    void anEdgeLeadsToItsFactsAndTheirSentences() throws Exception {
        JsonObject answer = json("neighbours?kind=programme&limit=1&of=" + ID + "region/520300", 200);
        JsonObject facts =
                json("facts?one=" + ID + "region/520300&other=" + iris(answer).get(0), 200);
        assertThat(facts.getAsJsonArray("facts"))
                .hasSize(answer.getAsJsonArray("edges")
                        .get(0)
                        .getAsJsonObject()
                        .get("facts")
                        .getAsInt())
                .allSatisfy(fact -> {
                    assertThat(fact.getAsJsonObject().get("page").getAsString())
                            .startsWith("/page/implementation/zunyi/");
                    assertThat(fact.getAsJsonObject().get("sentence").getAsString())
                            .isNotEmpty();
                });
    }

    @Test
    void nodesComeWithTheEdgesBetweenThem() throws Exception {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + "graph/nodes"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "iri=" + ID + "region/520300&iri=" + ID + "region/520000&iri=" + ID + "region/none"))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        JsonObject answer = JsonParser.parseString(response.body()).getAsJsonObject();
        assertThat(answer.getAsJsonArray("nodes")).hasSize(2);
        assertThat(answer.getAsJsonArray("edges").toString())
                .isEqualTo("[{\"from\":\"" + ID + "region/520300\",\"to\":\"" + ID
                        + "region/520000\",\"type\":\"part-of\",\"facts\":0}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            neighbours                                     | 400 | Give an IRI as of.
            neighbours?of=ID/region/520300&kind=planet     | 400 | kind must be one of region, programme,
            neighbours?of=ID/region/520300&limit=0         | 400 | limit must be a whole number from 1 to 500.
            neighbours?of=ID/region/520300&limit=501       | 400 | limit must be a whole number from 1 to 500.
            neighbours?of=ID/region/520300&limit=x         | 400 | limit must be a whole number from 1 to 500.
            neighbours?of=ID/region/520300&confidence=1.5  | 400 | confidence must be a number from 0 to 1.
            neighbours?of=ID/region/999999                 | 404 | The graph does not show
            neighbours?of=x%22%3E                          | 404 | The graph does not show
            facts?one=ID/region/520300                     | 400 | Give an IRI as one and another as other.
            facts?one=ID/region/520300&other=x%3E          | 404 | The graph does not show
            planets                                        | 404 | There is nothing at this address.
            """)
    void mistakesAreToldInALine(String question, int status, String message) throws Exception {
        String error = json(question.replace("ID/", ID), status).get("error").getAsString();
        assertThat(error).contains(message);
        assertThat(error.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            graph                             | 200 | /graph?at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F520300
            graph?at=ID/region/520300         | 200 | /graph?at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F520000
            graph?at=ID/region/999999         | 404 | The graph does not know this IRI
            graph?at=ID/period/2024           | 200 | No region, programme or indicator is tied to it
            """)
    void thePageIsReadableWithoutScripts(String path, int status, String expected) throws Exception {
        HttpResponse<String> response = get(path.replace("ID/", URLEncoder.encode(ID, UTF_8)));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(expected);
        assertThat(response.body().length()).isLessThan(100_000);
    }

    private static List<String> iris(JsonObject answer) {
        return answer.getAsJsonArray("groups").asList().stream()
                .flatMap(group -> group.getAsJsonObject().getAsJsonArray("nodes").asList().stream())
                .map(node -> node.getAsJsonObject().get("iri").getAsString())
                .toList();
    }

    private static int degree(JsonObject node, String kind) {
        JsonElement count = node.getAsJsonObject("degrees").get(kind);
        return count == null ? 0 : count.getAsInt();
    }

    private static int count(String variable, String pattern) throws Exception {
        String query =
                "PREFIX jt: <https://w3id.org/jiaotu/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                        + "SELECT (COUNT(" + variable + ") AS ?count) { " + pattern + " }";
        String csv = get("sparql?output=csv&query=" + URLEncoder.encode(query, UTF_8))
                .body();
        return Integer.parseInt(csv.lines().toList().get(1));
    }

    private static JsonObject json(String question, int status) throws Exception {
        HttpResponse<String> response = get("graph/" + question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + path)).build(), BodyHandlers.ofString(UTF_8));
    }
}
