package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jiaotu.document.UserException;
import org.jiaotu.link.FailingEndpoint;
import org.jiaotu.serve.sparql.ServiceHosts;
import org.jiaotu.serve.update.UpdatePassword;
import org.jiaotu.store.Store;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives the password may update, all others read; nobody can have anything loaded. */
class UpdateTest {
    private static final String PASSWORD = "青禾-hunter2-xyz";
    private static final String NOTE = "INSERT DATA { GRAPH <urn:notes> { <urn:n> rdfs:comment \"看过\"@zh } }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static FailingEndpoint named;
    private static FailingEndpoint other;
    private static Path store;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        named = new FailingEndpoint();
        other = new FailingEndpoint();
        store = folder.resolve("store");
        try (StoreBuilder builder = StoreBuilder.begin(store)) {
            builder.write(UpdateTest::ontology);
            builder.commit();
        }
        server = JiaotuServer.start(
                store,
                UpdatePassword.of(PASSWORD),
                ServerSettings.defaults()
                        .withPort(0)
                        .withTimeout(Duration.ofSeconds(12))
                        .withServices(ServiceHosts.of(List.of(named.uri().getAuthority()))));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        named.close();
        other.close();
        assertThat(entries(store.resolve("readers")))
                .as("what the server left in the store")
                .isEmpty();
    }

    @Test
    void anUpdateIsServedEverywhereAndKept() throws Exception {
        String before = get("export/jiaotu.nq").headers().firstValue("ETag").orElseThrow();
        String counted = get(".well-known/void").body();
        assertThat(update(NOTE).statusCode()).isEqualTo(204);
        assertThat(ask("ASK { <urn:n> rdfs:comment '看过'@zh }")).contains("true");
        assertThat(get("export/jiaotu.nq").body()).contains("<urn:n>").contains("<urn:notes>");
        assertThat(get("export/jiaotu.nq").headers().firstValue("ETag")).isNotEqualTo(before);
        assertThat(get(".well-known/void").body()).isNotEqualTo(counted);
        try (Store opened = Store.open(store)) {
            assertThat(Txn.calculateRead(opened.dataset(), () -> opened.dataset()
                            .contains(Quad.ANY.getGraph(), NodeFactory.createURI("urn:n"), null, null)))
                    .isTrue();
        }
        assertThat(update("DELETE WHERE { GRAPH <urn:notes> { ?s ?p ?o } }").statusCode())
                .isEqualTo(204);
        assertThat(ask("ASK { <urn:n> ?p ?o }")).contains("false");
        assertThat(ask("ASK { jt:Region a owl:Class }")).contains("true");
    }

    @Test
    void whereReadsTheUnionOfTheGraphs() throws Exception {
        assertThat(update("INSERT { GRAPH <urn:copied> { <urn:c> rdfs:label ?l } } WHERE { jt:Region rdfs:label ?l }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ask("ASK { GRAPH <urn:copied> { <urn:c> rdfs:label '地区'@zh } }"))
                .contains("true");
        assertThat(update("DROP GRAPH <urn:copied>").statusCode()).isEqualTo(204);
    }

    @Test
    void aNamedHostMayBeAskedInWhere() throws Exception {
        assertThat(update("INSERT { GRAPH <urn:w> { ?i <urn:code> ?c } } WHERE { SERVICE <" + named.uri()
                                + "> { ?i <http://www.wikidata.org/prop/direct/P442> ?c } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ask("ASK { ?i <urn:code> '530800' }")).contains("true");
        assertThat(update("CLEAR GRAPH <urn:w>").statusCode()).isEqualTo(204);
    }

    /** LOAD in every spelling that the grammar has, and SERVICE to a host that was not named; FILE and OTHER would be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <FILE>",
                "load <FILE>",
                "LoAd SILENT <FILE>",
                "LOAD <FILE> INTO GRAPH <urn:x>",
                "LOAD <OTHER>",
                "# a comment\nLOAD# another\n<FILE>",
                "NOTE ; LOAD <FILE>",
                "NOTE ; NOTE ;\n load silent <FILE> into graph <urn:x> ; NOTE",
                "PREFIX f: <file:///> LOAD f:etc",
                "BASE <file:///> LOAD <etc/passwd>",
                "L\\u004FAD <FILE>",
                "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE <OTHER> { ?s ?p ?o } }",
                "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
                "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE <FILE> { ?s ?p ?o } }",
                "NOTE ; DELETE { GRAPH <urn:x> { ?s ?p ?o } } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <OTHER> { ?s ?p ?o } } }",
                "WITH <urn:x> INSERT { ?s ?p ?o } WHERE { { SELECT * { SERVICE <OTHER> { ?s ?p ?o } } } }",
            })
    void nothingIsLoadedFromAnywhere(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:is> <urn:read> .");
        HttpResponse<String> refused = update(text.replace("NOTE", NOTE)
                .replace("FILE", file.toUri().toString())
                .replace("OTHER", other.uri().toString()));
        assertThat(refused.statusCode()).as(refused.body()).isIn(403, 400);
        assertThat(other.agents()).isEmpty();
        assertThat(ask("ASK { { <urn:secret> ?p ?o } UNION { GRAPH <urn:x> { ?s ?p ?o } } UNION { <urn:n> ?p ?o } }"))
                .contains("false");
    }

    @Test
    void usingReadsNoFile() throws Exception {
        Path file = Files.writeString(folder.resolve("using.ttl"), "<urn:secret> <urn:is> <urn:read> .");
        update("INSERT { GRAPH <urn:x> { ?s ?p ?o } } USING <" + file.toUri() + "> WHERE { ?s ?p ?o }");
        update("INSERT { GRAPH <urn:x> { ?s ?p ?o } } USING NAMED <" + file.toUri()
                + "> WHERE { GRAPH ?g { ?s ?p ?o } }");
        assertThat(ask("ASK { <urn:secret> ?p ?o }")).contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:n> <urn:p> 1 }",
                "DELETE WHERE { ?s ?p ?o }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "INSERT { GRAPH <urn:x> { ?s ?p ?o } ?s ?p ?o } WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "CLEAR DEFAULT",
                "DROP NAMED",
                "DROP SILENT ALL",
                "COPY DEFAULT TO <urn:x>",
                "MOVE <urn:x> TO DEFAULT",
                "NOTE ; ADD <urn:x> TO DEFAULT",
                "INSERT DATA { GRAPH <urn:x> { <urn:n> } }",
                "SELECT * { ?s ?p ?o }",
            })
    void onlyNamedGraphsAreChanged(String text) throws Exception {
        assertThat(update(text.replace("NOTE", NOTE)).statusCode()).isEqualTo(400);
        assertThat(ask("ASK { <urn:n> ?p ?o }")).contains("false");
        assertThat(ask("ASK { jt:Region a owl:Class }")).contains("true");
    }

    @Test
    void readersSeeTheOldEditionOrTheNewOneAndNothingElse() throws Exception {
        update("INSERT DATA { GRAPH <urn:turn> { <urn:t> <urn:n> 0 } }");
        AtomicBoolean over = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int read = 0;
            while (!over.get()) {
                assertThat(ask("ASK { <urn:t> <urn:n> ?n }")).contains("true");
                assertThat(get("export/jiaotu.nq").body()).contains("<urn:turn>");
                read++;
            }
            return read;
        };
        ExecutorService readers = Executors.newFixedThreadPool(3);
        List<Future<Integer>> reads =
                Stream.generate(() -> readers.submit(reading)).limit(3).toList();
        for (int i = 0; i < 5; i++) {
            assertThat(update("WITH <urn:turn> DELETE { ?t <urn:n> ?n } INSERT { ?t <urn:n> " + (i + 1)
                                    + " } WHERE { ?t <urn:n> ?n }")
                            .statusCode())
                    .isEqualTo(204);
        }
        over.set(true);
        for (Future<Integer> read : reads) {
            assertThat(read.get(20, TimeUnit.SECONDS)).isPositive();
        }
        readers.shutdown();
        assertThat(ask("ASK { <urn:t> <urn:n> 5 }")).contains("true");
        assertThat(update("CLEAR GRAPH <urn:turn>").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <urn:x> { ?a ?b ?c } } WHERE { ENDLESS }",
                "INSERT { GRAPH <urn:x> { ?c rdfs:seeAlso ?c } } WHERE { ?c a owl:Class } ;"
                        + " INSERT { GRAPH <urn:x> { ?a ?b ?c } } WHERE { ENDLESS }",
                "DELETE WHERE { GRAPH ?g { ENDLESS } }",
            })
    void anUpdateThatTakesTooLongChangesNothing(String text) throws Exception {
        String endless = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";
        HttpResponse<String> cut = update(NOTE + " ; "
                + text.replace("ENDLESS", text.startsWith("DELETE") ? endless : endless + " FILTER (?a = ?h + ?l)"));
        assertThat(cut.statusCode()).isEqualTo(503);
        assertThat(ask("ASK { { <urn:n> ?p ?o } UNION { GRAPH <urn:x> { ?s ?p ?o } } }"))
                .contains("false");
    }

    /** The default graph has names of its own in Jena, and GRAPH ?g can be made to mean it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { <urn:n> <urn:p> 1 } }",
                "INSERT DATA { GRAPH <urn:x-arq:UnionGraph> { <urn:n> <urn:p> 1 } }",
                "WITH <urn:x-arq:DefaultGraph> INSERT { <urn:n> <urn:p> 1 } WHERE { jt:Region a owl:Class }",
                "WITH <urn:x-arq:UnionGraph> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "INSERT { GRAPH ?g { <urn:n> <urn:p> 1 } } WHERE { BIND (<urn:x-arq:DefaultGraph> AS ?g) }",
                "INSERT { GRAPH ?g { <urn:n> <urn:p> 1 } } WHERE { BIND (<urn:x-arq:DefaultGraphNode> AS ?g) }",
                "INSERT { GRAPH ?g { <urn:n> <urn:p> 1 } } WHERE { BIND (<urn:x-arq:UnionGraph> AS ?g) }",
                "COPY <urn:x-arq:UnionGraph> TO <urn:x-arq:DefaultGraph>",
                "CLEAR GRAPH <urn:x-arq:UnionGraph>",
                "DROP GRAPH <urn:x-arq:DefaultGraph>",
            })
    void theDefaultGraphIsNoneUnderAnotherName(String text) throws Exception {
        String before = get("export/jiaotu.nq").body();
        HttpResponse<String> refused = update(text);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("Name the graph");
        assertThat(get("export/jiaotu.nq").body()).isEqualTo(before);
    }

    @Test
    void aGraphHasANameThatNQuadsCanTell() throws Exception {
        update("INSERT { GRAPH ?g { <urn:n> <urn:p> 1 } } WHERE { BIND (\"no name\" AS ?g) }");
        assertThat(ask("ASK { <urn:n> ?p ?o }")).contains("false");
    }

    @Test
    void anAnswerUnderWayIsGivenWholeAndThenItsEditionIsCleanedUp() throws Exception {
        int rows = 200_000;
        update("INSERT DATA { GRAPH <urn:way> { <urn:before> <urn:p> 1 } }");
        String query = "SELECT ?a { ?a ?b ?c . ?d ?e ?f } LIMIT " + rows;
        HttpResponse<InputStream> slow = CLIENT.send(
                HttpRequest.newBuilder(server.uri().resolve("sparql?query=" + URLEncoder.encode(query, UTF_8)))
                        .header("Accept", "text/csv")
                        .build(),
                BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(slow.body(), UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("a");
            assertThat(update("CLEAR GRAPH <urn:way>").statusCode()).isEqualTo(204);
            assertThat(ask("ASK { <urn:before> ?p ?o }")).contains("false");
            assertThat(editionsOpen()).isEqualTo(2);
            assertThat(lines.lines()).hasSize(rows);
        }
        for (int i = 0; i < 100 && editionsOpen() > 1; i++) {
            Thread.sleep(50);
        }
        assertThat(editionsOpen()).isEqualTo(1);
        assertThat(entries(store))
                .filteredOn(name -> name.startsWith("generation-"))
                .hasSize(1);
    }

    @Test
    void updatesAtOnceAreAllMade() throws Exception {
        var sent = IntStream.range(0, 4)
                .mapToObj(i -> CLIENT.sendAsync(
                        authorised(
                                "update",
                                "application/sparql-update",
                                "INSERT DATA { GRAPH <urn:at-once> { <urn:o> <urn:p> " + i + " } }"),
                        BodyHandlers.ofString()))
                .toList();
        for (var one : sent) {
            assertThat(one.get().statusCode()).isEqualTo(204);
        }
        assertThat(ask("ASK { SELECT ?s { ?s <urn:p> ?n } GROUP BY ?s HAVING (COUNT(?n) = 4) }"))
                .contains("true");
        assertThat(update("DROP GRAPH <urn:at-once>").statusCode()).isEqualTo(204);
    }

    @Test
    void aFormMayBeAsLongAsAnyRequestAndNoLonger() throws Exception {
        String tail = " # " + "x".repeat(900_000);
        String form = "application/x-www-form-urlencoded";
        assertThat(post("sparql", form, "query=ASK{}" + tail.replace(" # ", "%20%23"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("update", form, "update=" + URLEncoder.encode(NOTE, UTF_8) + "%23" + "x".repeat(900_000))
                        .statusCode())
                .isEqualTo(204);
        assertThat(update("CLEAR GRAPH <urn:notes>" + tail).statusCode()).isEqualTo(204);
        assertThat(update("CLEAR GRAPH <urn:notes>" + tail + tail).statusCode()).isEqualTo(413);
        assertThat(ask("ASK {}")).contains("true");
    }

    @Test
    void aBuildThatIsWritingIsWaitedForByTheUser() throws Exception {
        try (StoreBuilder building = StoreBuilder.begin(store)) {
            HttpResponse<String> refused = update(NOTE);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("another build is writing to this store");
            assertThat(building.dataset()).isNotNull();
        }
        assertThat(ask("ASK { <urn:n> ?p ?o }")).contains("false");
    }

    @Test
    void aPortInUseIsTheUsersMistakeAndTheStoreIsLetGo() throws Exception {
        long open = editionsOpen();
        assertThatThrownBy(() -> JiaotuServer.start(
                        store,
                        UpdatePassword.of(PASSWORD),
                        ServerSettings.defaults().withPort(server.port())))
                .isInstanceOf(UserException.class)
                .hasMessage("port " + server.port() + " is in use; stop the other program or choose with --port");
        assertThat(editionsOpen()).isEqualTo(open);
    }

    @Test
    void whatBreaksTheShapesIsNotMade() throws Exception {
        HttpResponse<String> refused = update("INSERT DATA { GRAPH <urn:x> { <urn:o> a jt:Observation } }");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("breaks its shapes", "left as it was");
        assertThat(ask("ASK { <urn:o> ?p ?o }")).contains("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                        | none                    | 401
            jiaotu:wrong-password-1     | none                    | 401
            admin:PASSWORD              | none                    | 401
            PASSWORD                    | none                    | 401
            jiaotu:PASSWORDx            | none                    | 401
            jiaotu:                     | none                    | 401
            jiaotu:PASSWORD             | https://evil.example    | 403
            jiaotu:PASSWORD             | null                    | 403
            jiaotu:PASSWORD             | http://HOST             | 204
            jiaotu:PASSWORD             | none                    | 204
            """)
    void onlyWhoGivesThePasswordMayUpdate(String user, String origin, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve("update"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(
                        "INSERT DATA { GRAPH <urn:who> { <urn:n> <urn:p> 1 } } ; CLEAR GRAPH <urn:who>"));
        if (user != null) {
            request.header("Authorization", basic(user.replace("PASSWORD", PASSWORD)));
        }
        if (origin != null) {
            request.header("Origin", origin.replace("HOST", server.uri().getAuthority()));
        }
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("WWW-Authenticate").isPresent())
                .isEqualTo(status == 401);
    }

    @Test
    void everyOtherWayIsClosedAsBefore() throws Exception {
        String form = "update=" + URLEncoder.encode(NOTE, UTF_8);
        assertThat(post("sparql", "application/sparql-update", NOTE).statusCode())
                .isEqualTo(415);
        assertThat(post("sparql", "application/x-www-form-urlencoded", form).statusCode())
                .isEqualTo(400);
        HttpResponse<String> read = get("update?" + form);
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        assertThat(read.body()).contains("This address takes POST, OPTIONS only.");
        assertThat(post("update", "text/turtle", "<urn:n> <urn:p> 1 .").statusCode())
                .isEqualTo(415);
        assertThat(post("update?using-graph-uri=urn:x", "application/sparql-update", NOTE)
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("ASK { <urn:n> ?p ?o }")).contains("false");
        assertThat(post("update", "application/x-www-form-urlencoded", form).statusCode())
                .isEqualTo(204);
        assertThat(update("CLEAR GRAPH <urn:notes>").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "abababababab"})
    void aPasswordThatIsEasilyGuessedIsRefused(String password) {
        assertThatThrownBy(() -> UpdatePassword.of(password))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("JIAOTU_UPDATE_PASSWORD");
    }

    private static HttpResponse<String> update(String text) throws Exception {
        return post("update", "application/sparql-update", text);
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return CLIENT.send(authorised(path, type, body), BodyHandlers.ofString());
    }

    private static HttpRequest authorised(String path, String type, String body) {
        return HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", type)
                .header("Authorization", basic("jiaotu:" + PASSWORD))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** Each has the store open as one reader, with a file that says so. */
    private static long editionsOpen() throws IOException {
        return entries(store.resolve("readers")).stream()
                .filter(name -> name.endsWith(".lock"))
                .count();
    }

    private static List<String> entries(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String ask(String query) throws Exception {
        return get("sparql?query=" + URLEncoder.encode(query, UTF_8)).body();
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8));
    }

    private static void ontology(StreamRDF out) {
        RDFParser.source(UpdateTest.class.getResourceAsStream("/ontology/jiaotu.ttl"))
                .lang(Lang.TURTLE)
                .parse(new StreamRDFWrapper(out) {
                    @Override
                    public void triple(Triple triple) {
                        out.quad(Quad.create(
                                NodeFactory.createURI("https://w3id.org/jiaotu/id/graph/ontology"), triple));
                    }
                });
    }
}
