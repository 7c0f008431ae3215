package org.jiaotu.serve.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as a client sees it, over HTTP; every answer is held against the schema of its kind. */
class ReconcileTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ID = "https://w3id.org/jiaotu/id/";
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        server = JiaotuServer.start(
                NationalDataset.create(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theManifestTellsWhereEverythingIs() throws Exception {
        HttpResponse<String> response = get("");
        JsonObject manifest = Schemas.valid("manifest", response.body());
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(manifest.get("identifierSpace").getAsString()).isEqualTo(ID);
        assertThat(manifest.getAsJsonObject("view").get("url").getAsString()).isEqualTo(address() + "/view?id={{id}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"development.tsv", "held-out.tsv"})
    void aColumnOfMessyNamesIsMatched(String file) throws Exception {
        List<String[]> rows = Rows.of(file);
        JsonObject batch = new JsonObject();
        for (int i = 0; i < rows.size(); i++) {
            batch.add("q" + i, query(rows.get(i)[0], "jt:Region", "jt:partOf", rows.get(i)[1]));
        }
        JsonObject answer =
                Schemas.valid("results", ask("queries", batch.toString()).body());
        List<String> notFirst = new ArrayList<>();
        List<String> wronglySure = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonObject first = first(answer, "q" + i);
            if (!id(first).equals("region/" + rows.get(i)[2])) {
                notFirst.add(String.join(" ", rows.get(i)) + ": " + first);
            }
            for (JsonElement candidate : results(answer, "q" + i)) {
                boolean right = id(candidate.getAsJsonObject()).equals("region/" + rows.get(i)[2]);
                if (!right && sure(candidate.getAsJsonObject())) {
                    wronglySure.add(String.join(" ", rows.get(i)) + ": " + candidate);
                }
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(100);
        assertThat(notFirst).hasSizeLessThanOrEqualTo(3);
        assertThat(wronglySure).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aNameWithAPropertyMeansOneThing() throws IOException {
        return Rows.of("queries.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    JsonObject batch = new JsonObject();
                    batch.add("q", query(row[0], row[1], row[2], row[3]));
                    JsonObject first = first(
                            Schemas.valid(
                                    "results", ask("queries", batch.toString()).body()),
                            "q");
                    assertThat(id(first)).isEqualTo(row[4]);
                    assertThat(sure(first)).isEqualTo(row[5].equals("yes"));
                }));
    }

    @Test
    void aBatchMayComeByGet() throws Exception {
        HttpResponse<String> response =
                get("?queries=" + URLEncoder.encode("{\"a\":{\"query\":\"遵义\",\"limit\":1}}", UTF_8));
        assertThat(results(Schemas.valid("results", response.body()), "a")).hasSize(1);
    }

    @Test
    void anEmptyBatchHasNoResults() throws Exception {
        assertThat(Schemas.valid("results", ask("queries", "{}").body()).entrySet())
                .isEmpty();
    }

    @Test
    void scoresFall() throws Exception {
        List<Double> scores = new ArrayList<>();
        results(
                        Schemas.valid(
                                "results",
                                ask("queries", "{\"a\":{\"query\":\"朝阳\"}}").body()),
                        "a")
                .forEach(candidate ->
                        scores.add(candidate.getAsJsonObject().get("score").getAsDouble()));
        assertThat(scores).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entity   | prefix=遵义市                          | entities   | https://w3id.org/jiaotu/id/region/520300
            entity   | prefix=zuny                           | entities   | https://w3id.org/jiaotu/id/region/520300
            entity   | prefix=ZUN YI                         | entities   | https://w3id.org/jiaotu/id/region/520300
            entity   | prefix=chaoyangqu                     | entities   | https://w3id.org/jiaotu/id/region/110105
            entity   | prefix=5203                           | entities   | https://w3id.org/jiaotu/id/region/520300
            entity   | prefix=贵州省遵义市                      | entities   | https://w3id.org/jiaotu/id/region/520300
            entity   | prefix=县管&type=jt:Programme          | entities   | https://w3id.org/jiaotu/id/programme/xian-guan-xiao-pin
            entity   | prefix=https://w3id.org/jiaotu/id/region/520300 | entities | https://w3id.org/jiaotu/id/region/520300
            type     | prefix=地                              | types      | https://w3id.org/jiaotu/ontology#Region
            type     | prefix=prog                           | types      | https://w3id.org/jiaotu/ontology#Programme
            property | prefix=隶                              | properties | https://w3id.org/jiaotu/ontology#partOf
            property | prefix=part                           | properties | https://w3id.org/jiaotu/ontology#partOf
            property | prefix=jt:code                        | properties | https://w3id.org/jiaotu/ontology#code
            """)
    void suggestionsBeginWithWhatWasTyped(String what, String parameters, String schema, String first)
            throws Exception {
        HttpResponse<String> response =
                get("/suggest/" + what + "?" + parameters.replace(" ", "%20").replaceAll("(?<==)(https?[^&]*)", "$1"));
        JsonArray result = Schemas.valid(schema, response.body()).getAsJsonArray("result");
        assertThat(result.get(0).getAsJsonObject().get("id").getAsString()).isEqualTo(first);
    }

    @Test
    void theCursorLeavesOutWhatWasSeen() throws Exception {
        JsonArray all = suggestions("");
        JsonArray rest = suggestions("&cursor=2");
        assertThat(rest.get(0)).isEqualTo(all.get(2));
        assertThat(suggestions("&cursor=100000")).isEmpty();
        assertThat(suggestions("&cursor=x")).isEqualTo(all);
    }

    private static JsonArray suggestions(String more) throws Exception {
        return Schemas.valid(
                        "entities", get("/suggest/entity?prefix=zun" + more).body())
                .getAsJsonArray("result");
    }

    @Test
    void nothingIsSuggestedForNothingButAllTypesAre() throws Exception {
        assertThat(Schemas.valid("entities", get("/suggest/entity?prefix=").body())
                        .getAsJsonArray("result"))
                .isEmpty();
        assertThat(Schemas.valid("types", get("/suggest/type").body()).getAsJsonArray("result"))
                .hasSize(6);
        assertThat(get("/suggest/other?prefix=a").statusCode()).isEqualTo(404);
    }

    @Test
    void propertiesAreProposedByType() throws Exception {
        JsonObject answer = Schemas.valid(
                "proposals", get("/properties?type=jt:Region&limit=5").body());
        assertThat(answer.get("limit").getAsInt()).isEqualTo(5);
        assertThat(answer.getAsJsonArray("properties")).hasSize(5);
        assertThat(Schemas.valid(
                                "proposals",
                                get("/properties?type=jt:Programme").body())
                        .toString())
                .contains("programmeClass")
                .doesNotContain("divisionType");
        assertThat(get("/properties?type=nope").statusCode()).isEqualTo(400);
    }

    @Test
    void aTableIsExtended() throws Exception {
        String ask = """
                {"ids": ["%1$sregion/530800", "%1$sregion/150303", "%1$snothing"],
                 "properties": [{"id": "jt:code"}, {"id": "jt:partOf"}, {"id": "jt:implements", "settings": {"limit": 1}},
                                {"id": "jt:tier"}, {"id": "nothing"}, {"id": "jt:divisionType"}]}""".formatted(ID);
        JsonObject answer = Schemas.valid("extension", ask("extend", ask).body());
        JsonObject puer = answer.getAsJsonObject("rows").getAsJsonObject(ID + "region/530800");
        assertThat(puer.get("jt:code")).hasToString("[{\"str\":\"530800\"}]");
        assertThat(puer.get("jt:tier")).hasToString("[{\"int\":2}]");
        assertThat(puer.get("jt:partOf")).hasToString("[{\"id\":\"" + ID + "region/530000\",\"name\":\"云南省\"}]");
        assertThat(puer.get("nothing")).hasToString("[]");
        assertThat(puer.getAsJsonArray("jt:implements")).hasSize(1);
        assertThat(answer.getAsJsonObject("rows")
                        .getAsJsonObject(ID + "nothing")
                        .get("jt:code"))
                .hasToString("[]");
        assertThat(answer.getAsJsonArray("meta").get(1).getAsJsonObject().getAsJsonObject("type"))
                .hasToString("{\"id\":\"https://w3id.org/jiaotu/ontology#Region\",\"name\":\"地区 region\"}");
    }

    @Test
    void aPreviewFitsInAFrameOfAnySiteAndEscapesNames() throws Exception {
        HttpResponse<String> puer = get("/preview?id=" + URLEncoder.encode(ID + "region/530800", UTF_8));
        assertThat(puer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *")
                .contains("default-src 'self'");
        assertThat(puer.body()).contains("普洱市").contains("/page/region/530800");
        HttpResponse<String> script = get("/preview?id=" + URLEncoder.encode(ID + "region/990200", UTF_8));
        assertThat(script.body()).contains("&lt;script&gt;").doesNotContain("<script");
        HttpResponse<String> unknown = get("/preview?id=%3Cscript%3E");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).doesNotContain("<script>");
    }

    @Test
    void aViewLeadsToThePage() throws Exception {
        HttpResponse<String> response = get("/view?id=" + URLEncoder.encode(ID + "region/530800", UTF_8));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/page/region/530800");
        assertThat(get("/view?id=//example.org/").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            queries | nonsense
            queries | []
            queries | {"a":
            queries | {"a":{"query":"x"}} and more
            queries | {'a':{'query':'x'}}
            queries | {"a":null}
            queries | {"a":{}}
            queries | {"a":{"properties":[1]}}
            queries | {"a":{"query":"x","properties":[{"v":1}]}}
            extend  | {}
            extend  | {"ids":"x","properties":[]}
            extend  | {"ids":[],"properties":[{}]}
            query   | x
            """)
    void whatIsNoQueryIsRefusedInWords(String parameter, String value) throws Exception {
        HttpResponse<String> response = ask(parameter, value);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).startsWith("{\"status\":\"error\",\"message\":\"");
    }

    @Test
    void nestingThatWouldFillTheStackIsRefused() throws Exception {
        assertThat(ask("queries", "{\"a\":".repeat(50_000)).statusCode()).isEqualTo(400);
        assertThat(ask("queries", "{\"a\":" + "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 10_000})
    void aBatchThatIsTooLargeIsRefusedInWords(int size) throws Exception {
        JsonObject batch = new JsonObject();
        IntStream.range(0, size).forEach(i -> batch.add("" + i, query("x", "", "", "")));
        HttpResponse<String> response = ask("queries", batch.toString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("At most 500 in a batch");
    }

    /** A name of 900,000 characters is cut before it is read: it takes no longer than a hundred short ones. */
    @Test
    void aNameWithoutEndHurtsNobody() throws Exception {
        ask("queries", "{\"a\":{\"query\":\"a\"}}");
        long start = System.nanoTime();
        HttpResponse<String> response = ask("queries", "{\"a\":{\"query\":\"" + "zunyi".repeat(180_000) + "\"}}");
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        assertThat(sure(first(Schemas.valid("results", response.body()), "a"))).isFalse();
    }

    private static JsonObject query(String name, String type, String property, String value) {
        JsonObject query = new JsonObject();
        if (!name.isEmpty()) {
            query.addProperty("query", name);
        }
        if (!type.isBlank()) {
            query.addProperty("type", type);
        }
        if (!value.isEmpty()) {
            JsonObject claim = new JsonObject();
            claim.addProperty("pid", property);
            claim.addProperty("v", value);
            JsonArray claims = new JsonArray();
            claims.add(claim);
            query.add("properties", claims);
        }
        return query;
    }

    private static JsonArray results(JsonObject answer, String key) {
        return answer.getAsJsonObject(key).getAsJsonArray("result");
    }

    private static JsonObject first(JsonObject answer, String key) {
        JsonArray results = results(answer, key);
        return results.isEmpty() ? new JsonObject() : results.get(0).getAsJsonObject();
    }

    private static String id(JsonObject candidate) {
        return candidate.has("id") ? candidate.get("id").getAsString().substring(ID.length()) : "none";
    }

    private static boolean sure(JsonObject candidate) {
        return candidate.has("match") && candidate.get("match").getAsBoolean();
    }

    private static String address() {
        return server.uri() + "reconcile";
    }

    private static HttpResponse<String> get(String rest) throws Exception {
        java.net.URI uri =
                java.net.URI.create(java.net.URI.create(address() + rest).toASCIIString());
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String parameter, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(java.net.URI.create(address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(parameter + "=" + URLEncoder.encode(value, UTF_8)))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
