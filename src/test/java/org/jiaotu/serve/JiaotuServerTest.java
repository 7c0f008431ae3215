package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on a free port and a real client. */
class JiaotuServerTest {
    private static final String CODES =
            "SELECT ?code { ?r <https://w3id.org/jiaotu/ontology#code> ?code } ORDER BY ?code";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final DatasetGraph DATASET = SampleDataset.create();
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        server = JiaotuServer.start(DATASET, onFreePort());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/sparql-results+json | "code": { "type": "literal" , "value": "530000" }
                    application/sparql-results+xml  | <literal>530000</literal>
                    text/csv                        | 530000
                    text/tab-separated-values       | "530000"
                    """)
    void threeWaysToAskGiveTheSameInEveryFormat(String type, String expected) throws Exception {
        String get = text(request("sparql?query=" + encode(CODES)).header("Accept", type));
        assertThat(get).contains(expected);
        assertThat(text(form("query=" + encode(CODES)).header("Accept", type))).isEqualTo(get);
        assertThat(text(post("application/sparql-query", CODES).header("Accept", type)))
                .isEqualTo(get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void constructGivesRdf(String type) throws Exception {
        String query =
                "CONSTRUCT { ?r a <http://example.org/Place> } { ?r <https://w3id.org/jiaotu/ontology#code> '530800' }";
        HttpResponse<String> response =
                send(request("sparql?query=" + encode(query)).header("Accept", type));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.body()).contains("region/530800");
    }

    @Test
    void describesItselfWhenAskedWithoutAQuery() throws Exception {
        assertThat(text(request("sparql")))
                .contains("sparql-service-description#")
                .contains(server.uri() + "sparql")
                .contains("https://w3id.org/jiaotu/ontology#");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT ?c { ?r a jt:Region ; jt:code ?c }                                                | 530000
                    SELECT ?c { ?r a jt:Region ; skos:prefLabel ?n ; jt:code ?c }                            | 530000
                    # what is asked\nSELECT ?c { ?r a jt:Region ; jt:code ?c }                                | 530000
                    PREFIX jt: <http://example.org/> SELECT ('own' AS ?c) { FILTER NOT EXISTS { ?r a jt:Region } } | own
                    """)
    void knowsThePrefixesOfTheGraph(String query, String expected) throws Exception {
        HttpResponse<String> response = send(post("application/sparql-query", query.replace("\\n", "\n")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,text/turtle",
        "application/ld+json,application/ld+json",
        "text/html,text/turtle",
        "*/*,text/turtle"
    })
    void describesTheDataset(String accept, String type) throws Exception {
        HttpResponse<String> response = send(request(".well-known/void").header("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
        assertThat(response.body())
                .contains(server.uri() + "export/jiaotu.nq")
                .contains("classPartition")
                .contains("propertyPartition")
                .contains("jt:Region");
    }

    @Test
    void theOperatorsLicenceIsNamedForTheDatasetAndEachDownload() throws Exception {
        String license = "https://creativecommons.org/licenses/by/4.0/";
        assertThat(text(request(".well-known/void").header("Accept", "application/n-triples")))
                .doesNotContain("terms/license> <" + license);
        try (JiaotuServer licensed = JiaotuServer.start(DATASET, onFreePort().withLicense(URI.create(license)))) {
            String said = send(HttpRequest.newBuilder(licensed.uri().resolve(".well-known/void"))
                            .header("Accept", "application/n-triples"))
                    .body();
            for (String of : List.of("dataset", "nq", "ttl", "jsonld", "gexf", "graphml", "csv")) {
                assertThat(said).contains("void#" + of + "> <http://purl.org/dc/terms/license> <" + license + "> .");
            }
        }
    }

    @Test
    void saysWhereAQueryWithoutPrefixesIsWrong() throws Exception {
        HttpResponse<String> response = send(post("application/sparql-query", "SELECT ?c {\n ?r a jt:Region ; }}"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 2").doesNotContain("Unresolved");
    }

    @TestFactory
    Stream<DynamicTest> changesAreRefusedWhateverTheWay() {
        String insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        String load = "LOAD <file:///etc/hostname>";
        String turtle = "<urn:a> <urn:b> <urn:c> .";
        return Stream.of(
                        refused("update form", form("update=" + encode(insert))),
                        refused("update body", post("application/sparql-update", insert)),
                        refused("update as query", form("query=" + encode(insert))),
                        refused("update in the address", request("sparql?update=" + encode(insert))),
                        refused("load form", form("update=" + encode(load))),
                        refused("load body", post("application/sparql-update", load)),
                        refused("load as query", post("application/sparql-query", load)),
                        refused("/update", to("update", "application/sparql-update", insert)),
                        refused("/sparql/update", to("sparql/update", "application/sparql-update", insert)),
                        refused("/upload", to("upload", "text/turtle", turtle)),
                        refused("/data", to("data", "text/turtle", turtle)),
                        refused("graph store post", post("text/turtle", turtle)),
                        refused("graph store post to the default graph", to("sparql?default", "text/turtle", turtle)),
                        refused("quads post", post("application/n-quads", turtle)),
                        refused("graph store put", method("PUT", "sparql?default", turtle)),
                        refused("graph store put elsewhere", method("PUT", "sparql/data?graph=urn:g", turtle)),
                        refused("graph store delete", method("DELETE", "sparql?default", "")),
                        refused("patch", method("PATCH", "sparql", "TX . TC .")),
                        refused("admin", request("$/datasets")),
                        refused("admin post", to("$/datasets", "text/turtle", turtle)),
                        refused("stats", request("$/stats")),
                        refused("graph store get", request("sparql?default")),
                        refused("file", request("assets/../../etc/passwd")),
                        refused("file, encoded", request("assets/%2e%2e%2fjiaotu.css")))
                .map(test -> test);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?a ?b ?c } } }",
                "SELECT (EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?a ?b ?c } } AS ?x) { }",
                "ASK { VALUES ?x { <http://127.0.0.1:9/> } SERVICE SILENT ?x { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
            })
    void nothingIsFetchedFromOutside(String query) throws Exception {
        HttpResponse<String> response = send(form("query=" + encode(query)));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("SERVICE is refused");
    }

    @Test
    void fromReadsNoFileAndNoSite() throws Exception {
        String query = "SELECT * FROM <file:///etc/hostname> FROM <http://127.0.0.1:9/> { ?s ?p ?o }";
        assertThat(text(form("query=" + encode(query)).header("Accept", "text/csv"))
                        .strip())
                .isEqualTo("s,p,o");
    }

    @Test
    void aMistakeIsExplainedInChineseTheReaderWrote() throws Exception {
        HttpResponse<String> response = send(form("query=" + encode("SELECT ?x { ?x a 举措:县管校聘 }")));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("举措:县管校聘");
    }

    @Test
    void anyPageMayReadAndNoneWithCookies() throws Exception {
        HttpResponse<String> answer =
                send(request("sparql?query=" + encode(CODES)).header("Origin", "https://example.org"));
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().allValues("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight = send(
                request("sparql").method("OPTIONS", BodyPublishers.noBody()).header("Origin", "https://example.org"));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, POST, OPTIONS");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValue("*");
        assertThat(preflight.headers().allValues("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(send(request("id/region/530800").header("Origin", "https://example.org"))
                        .headers()
                        .firstValue("Access-Control-Expose-Headers"))
                .hasValue("ETag, Link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sparql",
                "sparql?query=SELEC",
                "sparql?query=ASK%7BSERVICE%3Cu:x%3E%7B%7D%7D",
                "health",
                "queries/indicators-most-reported",
                "queries/none",
                "none",
                "id/none",
                "id/x/..%2fregion",
                "ontology/",
                "assets/none.js",
                "export/none",
            })
    void everyAnswerCarriesTheSecurityHeadersAndMayBeReadByAnySite(String path) throws Exception {
        HttpResponse<String> response = send(request(path));
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void healthAnswers() throws Exception {
        HttpResponse<String> response = send(request("health"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().strip()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void healthTellsWhenTheDatasetIsClosed() throws Exception {
        DatasetGraph broken = new DatasetGraphWrapper(DATASET) {
            @Override
            public void begin(TxnType type) {
                throw new IllegalStateException("closed");
            }
        };
        try (JiaotuServer other = JiaotuServer.start(broken, onFreePort())) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(other.uri().resolve("health")));
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("unavailable");
        }
    }

    @Test
    void theStartPageCountsAndLinksEveryQuery() throws Exception {
        String page = text(request(""));
        assertThat(page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .contains("文章 articles 2 ")
                .contains("地区 regions 2 ")
                .contains("数值观测 observations 12 ");
        ShippedQueries.load().all().forEach(query -> assertThat(page).contains("/queries/" + query.name() + "\""));
    }

    @Test
    void markupInALabelIsEscaped() throws Exception {
        String query = "SELECT ?r { ?r <https://w3id.org/jiaotu/ontology#code> '990200' }";
        String page = text(request("queries/indicators-most-reported?query=" + encode(query + "#</textarea><script>")));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;市").doesNotContain("<script>");
        assertThat(page).containsOnlyOnce("</textarea>");
    }

    @Test
    void aQueryPageShowsLabelsAndLinksToTheData() throws Exception {
        String page = text(request("queries/indicators-most-reported"));
        assertThat(page)
                .contains(">普惠性幼儿园覆盖率</td>")
                .contains("title=\"https://w3id.org/jiaotu/id/indicator/pu-hui")
                .contains("&amp;output=csv");
        String link = page.replaceAll("(?s).*href=\"([^\"]*output=csv)\".*", "$1")
                .replace("&amp;", "&")
                .substring(1);
        assertThat(text(request(link))).startsWith("indicatorName,regions,figures,indicator\r\n普惠性幼儿园覆盖率,2,6,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    queries/none                                                          | 404
                    queries/                                                              | 404
                    queries/indicators-most-reported?query=SELECT                         | 400
                    queries/indicators-most-reported?query=ASK%7B%7D                      | 400
                    queries/indicators-most-reported?query=ASK%7BSERVICE%3Cu:x%3E%7B%7D%7D | 403
                    """)
    void aPageThatCannotBeShownSaysSo(String path, int status) throws Exception {
        assertThat(send(request(path)).statusCode()).isEqualTo(status);
    }

    @Test
    void aQueryOfTenMegabytesIsRefusedAndTheNextAnswers() throws Exception {
        String long10 = CODES + " # " + "长".repeat(10_000_000 / 3);
        HttpResponse<String> refused = send(post("application/sparql-query", long10));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("请求太长").contains("too long");
        assertThat(send(post("application/x-www-form-urlencoded", "query=" + long10))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(post("application/sparql-query", CODES)).statusCode()).isEqualTo(200);
    }

    /** A body in chunks does not say how long it is. */
    @ParameterizedTest
    @CsvSource({
        "sparql, application/sparql-query",
        "sparql, application/x-www-form-urlencoded",
        "reconcile, application/x-www-form-urlencoded",
        "none, text/plain",
    })
    void tenMegabytesInChunksAreRefusedToo(String path, String type) throws Exception {
        byte[] some = ("queries=&query=" + "x".repeat(100_000)).getBytes(UTF_8);
        HttpResponse<String> refused = send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(100, some))));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("请求太长").contains("too long");
        assertThat(refused.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        byte[] query = CODES.getBytes(UTF_8);
        assertThat(send(request("sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofByteArrays(List.of(query, " ".getBytes(UTF_8)))))
                        .body())
                .contains("530800");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | none              | 404 | 没有这个网址。 There is nothing at this address.
            GET    | ontology/         | 404 | 没有这个网址。 There is nothing at this address.
            POST   | id/region/530800  | 405 | 此网址只接受 GET, HEAD, OPTIONS。 This address takes GET, HEAD, OPTIONS only.
            POST   | export/jiaotu.nq  | 405 | 此网址只接受 GET, HEAD, OPTIONS。 This address takes GET, HEAD, OPTIONS only.
            GET    | id/x/..%2fregion  | 400 | 请求无法处理：400 Bad Request。 The request cannot be answered: 400 Bad Request.
            """)
    void whatNoServletAnswersIsToldInALine(String method, String path, int status, String line) throws Exception {
        HttpResponse<String> response = send(request(path).method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(line + "\n");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void headTellsWhatAQueryWouldGive() throws Exception {
        for (String path : List.of("sparql", "sparql?query=" + encode(CODES))) {
            HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
            HttpResponse<String> get = send(request(path));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(get.headers().firstValue("Content-Type"));
        }
        assertThat(send(request("sparql?query=SELEC").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEndlessQueryIsCutAndTheNextAnswersAtOnce() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }";
        try (JiaotuServer quick = JiaotuServer.start(DATASET, onFreePort().withTimeout(Duration.ofMillis(300)))) {
            HttpResponse<String> cut = send(to(quick, "sparql", "application/sparql-query", endless));
            assertThat(cut.statusCode()).isEqualTo(503);
            assertThat(cut.body()).contains("查询超过").contains("took longer than");
            assertThat(send(HttpRequest.newBuilder(
                                    quick.uri().resolve("queries/indicators-most-reported?query=" + encode(endless))))
                            .statusCode())
                    .isEqualTo(503);
            long started = System.nanoTime();
            assertThat(send(to(quick, "sparql", "application/sparql-query", CODES))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void anAnswerCutHalfwayIsNoWholeAnswer() {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
        try (JiaotuServer quick = JiaotuServer.start(DATASET, onFreePort().withTimeout(Duration.ofMillis(300)))) {
            assertThatIOException()
                    .isThrownBy(() -> send(to(quick, "sparql", "application/sparql-query", endless)
                            .header("Accept", "text/csv")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { ?s ?p ?o }                                    | text/csv
                    SELECT * { ?s ?p ?o }                                    | application/sparql-results+json
                    SELECT * { ?s ?p ?o } ORDER BY ?o                        | application/sparql-results+xml
                    CONSTRUCT WHERE { ?s ?p ?o }                             | text/turtle
                    CONSTRUCT { GRAPH <urn:g> { ?s ?p ?o } } { ?s ?p ?o }     | application/n-quads
                    DESCRIBE ?s { ?s ?p ?o }                                 | application/n-triples
                    """)
    void anAnswerOfTooManyRowsIsRefusedAndOneOfJustAsManyIsGiven(String query, String type) throws Exception {
        long all = Txn.calculateRead(
                DATASET, () -> (long) DATASET.getDefaultGraph().size());
        try (JiaotuServer narrow = JiaotuServer.start(DATASET, onFreePort().withMost(all - 1));
                JiaotuServer wide = JiaotuServer.start(DATASET, onFreePort().withMost(all))) {
            HttpResponse<String> refused =
                    send(to(narrow, "sparql", "application/sparql-query", query).header("Accept", type));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("rows and none was given", "add LIMIT");
            assertThat(send(to(wide, "sparql", "application/sparql-query", query)
                                    .header("Accept", type))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatPassesTheLimitHalfwayIsNoWholeAnswer() {
        String many = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        try (JiaotuServer narrow = JiaotuServer.start(DATASET, onFreePort().withMost(50_000))) {
            assertThatIOException()
                    .isThrownBy(() -> send(to(narrow, "sparql", "application/sparql-query", many)
                            .header("Accept", "text/csv")));
        }
    }

    @Test
    void aLongTableShowsItsFirstRowsAndSaysSo() throws Exception {
        DatasetGraph large = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(large, () -> IntStream.range(0, 1500)
                .forEach(n -> large.add(Quad.create(
                        Quad.defaultGraphIRI,
                        NodeFactory.createURI("urn:s" + n),
                        NodeFactory.createURI("urn:p"),
                        NodeFactory.createLiteralString("v")))));
        try (JiaotuServer other = JiaotuServer.start(large, onFreePort())) {
            String page = text(HttpRequest.newBuilder(
                    other.uri().resolve("queries/indicators-most-reported?query=" + encode("SELECT * { ?s ?p ?o }"))));
            assertThat(page).contains("1,000 行", "只显示前 1,000 行");
        }
    }

    @Test
    void servesAStoreWhoseDefaultGraphIsTheUnionOfItsGraphs() throws Exception {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        store.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(
                store,
                () -> DATASET.executeRead(() -> DATASET.getDefaultGraph()
                        .find()
                        .forEachRemaining(
                                triple -> store.add(Quad.create(NodeFactory.createURI("urn:article"), triple)))));
        try (JiaotuServer other = JiaotuServer.start(store, onFreePort())) {
            assertThat(send(to(other, "sparql", "application/sparql-query", CODES))
                            .body())
                    .contains("530800");
            assertThat(text(HttpRequest.newBuilder(other.uri().resolve("queries/programmes-by-regions"))))
                    .contains("张掖市、普洱市");
        }
    }

    @Test
    void aPortInUseIsTheUsersMistake() {
        assertThatThrownBy(() -> JiaotuServer.start(DATASET, onFreePort().withPort(server.port())))
                .isInstanceOf(UserException.class)
                .hasMessage("port " + server.port() + " is in use; stop the other program or choose with --port");
    }

    @Test
    void anAddressOfAnotherMachineIsTheUsersMistake() {
        assertThatThrownBy(() -> JiaotuServer.start(DATASET, onFreePort().withHost("192.0.2.1")))
                .isInstanceOf(UserException.class)
                .hasMessage("192.0.2.1 is not an address of this machine; choose another with --host");
    }

    private static ServerSettings onFreePort() {
        return ServerSettings.defaults().withPort(0);
    }

    private static DynamicTest refused(String way, HttpRequest.Builder request) {
        return DynamicTest.dynamicTest(way, () -> {
            assertThat(send(request).statusCode()).isBetween(400, 499);
            assertThat(Txn.calculateRead(
                            DATASET, () -> DATASET.contains(null, NodeFactory.createURI("urn:a"), null, null)))
                    .isFalse();
        });
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.uri() + path));
    }

    private static HttpRequest.Builder form(String body) {
        return post("application/x-www-form-urlencoded", body);
    }

    private static HttpRequest.Builder post(String type, String body) {
        return to("sparql", type, body);
    }

    private static HttpRequest.Builder to(String path, String type, String body) {
        return to(server, path, type, body);
    }

    private static HttpRequest.Builder to(JiaotuServer where, String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(where.uri() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder method(String method, String path, String body) {
        return request(path).method(method, BodyPublishers.ofString(body)).header("Content-Type", "text/turtle");
    }

    private static String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString(UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
