package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.jiaotu.store.Store;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever keeps a query going, it is cut, and so is the one that runs beside it. */
class EndlessQueryTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static Store store;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        try (StoreBuilder builder = StoreBuilder.begin(folder.resolve("store"))) {
            builder.write(EndlessQueryTest::ontology);
            builder.commit();
        }
        store = Store.open(folder.resolve("store"));
        server = JiaotuServer.start(
                store.dataset(), ServerSettings.defaults().withPort(0).withTimeout(Duration.ofMillis(300)));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?many) { CROSS }",
                "SELECT * { CROSS } ORDER BY ?o",
                "SELECT DISTINCT ?a { CROSS }",
                "SELECT ?a { CROSS } GROUP BY ?a",
                "SELECT * { CROSS FILTER (?a = ?h + ?l) }",
                "SELECT * { CROSS FILTER (CONCAT(STR(?a), STR(?d), STR(?g), STR(?m)) = 'no') }",
                "SELECT * { ?x rdfs:label ?y FILTER NOT EXISTS { CROSS FILTER (?a = ?h + ?y) } }",
                "SELECT * { { CROSS } MINUS { ?a ?b ?c } }",
                "SELECT * { ?x a owl:Class OPTIONAL { CROSS FILTER (?a = ?h + ?l) } }",
                "SELECT * { ?x a owl:Class { SELECT ?a (COUNT(*) AS ?many) { CROSS } GROUP BY ?a } }",
                "SELECT * { { CROSS } UNION { CROSS FILTER (?a = ?h + ?l) } FILTER (?a = ?n + 1) }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|!<urn:y>)/(!<urn:x>|!<urn:y>)/(!<urn:x>|^!<urn:y>)*/^!<urn:z>/!<urn:z> ?b . ?c ?d ?e . ?f ?g ?h }",
                "ASK { CROSS FILTER (?a = ?h + ?l) }",
                "ASK { FILTER REGEX('HOSTILE', '^(.*?,){30}P') }",
                "ASK { ?x rdfs:label ?y FILTER EXISTS { ?x a ?t FILTER REGEX('HOSTILE', CONCAT('^(.*?,){30}', STR(?y))) } }",
                "SELECT (REPLACE('HOSTILE', '^(.*?,){30}P', 'x') AS ?y) { }",
                "SELECT * { VALUES ?x { 1 2 } } ORDER BY REPLACE(CONCAT('HOSTILE', STR(?x)), '^(.*?,){30}P', 'x')",
                "CONSTRUCT { ?a ?b ?o } { CROSS FILTER (?a = ?h + ?l) }",
                "DESCRIBE ?a { CROSS FILTER (?a = ?h + ?l) }",
            })
    void isCutAndTheNextAnswersAtOnce(String text) throws Exception {
        String query = text.replace("HOSTILE", ",".repeat(60))
                .replace("CROSS", "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o");
        var beside = CLIENT.sendAsync(
                sparql("SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
                BodyHandlers.ofString());
        HttpResponse<String> cut = CLIENT.send(sparql(query), BodyHandlers.ofString());
        assertThat(cut.statusCode()).as(cut.body()).isEqualTo(503);
        assertThat(cut.body()).contains("查询超过").contains("took longer than");
        assertThat(beside.get().statusCode()).isEqualTo(503);
        long started = System.nanoTime();
        assertThat(CLIENT.send(sparql("ASK {}"), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    /** Java's regular expressions are all that could go on; Jena's other ways to them are closed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ASK { FILTER REGEX('遵义市教育局', '^遵义.*局$') }                                        | true
            ASK { FILTER REGEX('Zunyi', 'ZUN', 'i') }                                                | true
            ASK { FILTER (REPLACE('a.b', '.', '-', 'q') = 'a-b') }                                    | true
            ASK { FILTER (REPLACE('abab'@en, 'b', 'c') = 'acac'@en) }                                 | true
            ASK { jt:Region rdfs:label ?l FILTER REGEX(?l, CONCAT('^', '地')) }                         | true
            ASK { FILTER REGEX(<urn:x:y>, 'x') }                                                     | false
            ASK { FILTER <http://www.w3.org/ns/sparql#regex>('x', 'x') }                             | false
            ASK { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a,b' ',') }                    | false
            ASK { ?x <http://jena.apache.org/ARQ/property#concat> ('a' 'b') }                        | true
            """)
    void regularExpressionsMatchAsTheyShould(String query, boolean answer) throws Exception {
        assertThat(CLIENT.send(sparql(query), BodyHandlers.ofString()).body()).contains("<boolean>" + answer);
    }

    @Test
    void whatIsNestedTooDeeplyIsRefusedInWords() throws Exception {
        for (String query : List.of(
                "ASK " + "{".repeat(50_000), "ASK { ?s ?p ?o " + "OPTIONAL { ?s ?p ?o } ".repeat(20_000) + "}")) {
            HttpResponse<String> refused = CLIENT.send(sparql(query), BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("nested too deeply");
        }
    }

    private static HttpRequest sparql(String query) {
        URI endpoint = server.uri().resolve("sparql");
        return HttpRequest.newBuilder(endpoint)
                .timeout(SOON)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query, UTF_8))
                .build();
    }

    private static void ontology(StreamRDF out) {
        RDFParser.source(EndlessQueryTest.class.getResourceAsStream("/ontology/jiaotu.ttl"))
                .lang(Lang.TURTLE)
                .parse(new StreamRDFWrapper(out) {
                    @Override
                    public void triple(Triple triple) {
                        out.quad(Quad.create(NodeFactory.createURI("urn:ontology"), triple));
                    }
                });
    }
}
