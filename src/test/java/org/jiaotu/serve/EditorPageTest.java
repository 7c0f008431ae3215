package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /query} as one without scripts gets it, and what the server tells its scripts. */
class EditorPageTest {
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

    @Test
    void aQueryIsRunWhereItIsAskedFor() throws Exception {
        String query = "query?query=" + encoded("SELECT ?name { ?r jt:code '530800' ; skos:prefLabel ?name }");
        assertThat(get(query).body())
                .contains("data-asked=\"true\"", "?r jt:code &#39;530800&#39;")
                .doesNotContain("<td");
        assertThat(get(query + "&run=table").body()).contains("<td class=\"short\">普洱市</td>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * {                                  | 400 | Encountered
            ASK {}                                      | 400 | This page runs SELECT only
            SELECT * { SERVICE <http://a.test/> { } }   | 403 | SERVICE is refused
            """)
    void aMistakeIsTold(String query, int status, String message) throws Exception {
        HttpResponse<String> answer = get("query?run=table&query=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("role=\"alert\"", message);
    }

    @Test
    void aLongQueryMayBePosted() throws Exception {
        String query = "SELECT ?n { BIND (1 AS ?n) } #" + "x".repeat(20_000);
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("query"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("run=table&query=" + encoded(query)))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("<td class=\"number\">1</td>");
    }

    @Test
    void aShippedQueryOpensByNameAndFromItsOwnPage() throws Exception {
        assertThat(get("query?name=peers").body()).contains("# title (en): Two regions side by side");
        assertThat(get("queries/peers").body()).contains("href=\"/query?query=%23%20title");
    }

    @Test
    void onlyThisPageMayWriteStylesAndNoneMayWriteScripts() throws Exception {
        assertThat(policy("query"))
                .contains("style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "default-src 'self'")
                .doesNotContain("script-src", "unsafe-eval");
        assertThat(policy("")).doesNotContain("unsafe");
    }

    @Test
    void theScriptsAreToldOurOwnTermsOnly() throws Exception {
        JsonObject facts =
                JsonParser.parseString(get("query/editor.json").body()).getAsJsonObject();
        assertThat(facts.get("base").getAsString()).isEqualTo("https://w3id.org/jiaotu/id/");
        assertThat(facts.getAsJsonObject("prefixes").get("jt").getAsString())
                .isEqualTo("https://w3id.org/jiaotu/ontology#");
        assertThat(named(facts.getAsJsonArray("terms"), "iri", "https://w3id.org/jiaotu/ontology#value"))
                .isEqualTo(
                        "{\"iri\":\"https://w3id.org/jiaotu/ontology#value\",\"kind\":\"property\",\"zh\":\"数值\",\"en\":\"value\"}");
        assertThat(facts.getAsJsonArray("queries")).hasSize(26);
        assertThat(named(facts.getAsJsonArray("provinces"), "code", "530000"))
                .contains("\"name\":\"云南省\"", "\"page\":\"/page/region/530000\"");
        assertThat(named(facts.getAsJsonArray("provinces"), "code", "710000")).contains("\"page\":\"\"");
    }

    private static String named(JsonArray all, String key, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get(key).getAsString().equals(value))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String policy(String path) throws Exception {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
