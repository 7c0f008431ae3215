package org.jiaotu.serve;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jiaotu.store.Store;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /search} and {@code text:query} over the bundled articles, asked over HTTP. */
class SearchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Store store;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        store = BundledStore.open();
        server = start(store);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static JiaotuServer start(Store store) {
        return JiaotuServer.start(
                store.dataset(), store.search(), ServerSettings.defaults().withPort(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            遵义                | region exact 遵义市
            遵义市              | region exact 遵义市
            遵                  | region prefix 遵义市
            zunyi               | region exact 遵义市
            zun yi              | region exact 遵义市
            ZunYi               | region exact 遵义市
            zūn yì              | region exact 遵义市
            zunyishi            | region exact 遵义市
            zuny                | region prefix 遵义市
            zys                 | region exact 遵义市
            ＺＹＳ              | region exact 遵义市
            贵州 遵义           | region exact 遵义市
            贵州省遵义市        | region exact 遵义市
            guizhouzunyi        | region exact 遵义市
            遵义红花岗          | region exact 红花岗区
            贵州省红花岗区      | region exact 红花岗区
            遵义市教育局        | region stem 遵义市
            zy                  | region exact 遵义市
            遵義                | region exact 遵义市
            遵義市              | region exact 遵义市
            朝陽                | region exact 朝阳市
            北京市朝阳区        | region exact 朝阳区
            长沙                | region exact 长沙市
            长                  | region prefix 长
            海南                | region exact 海南省
            海南区              | region exact 海南区
            hong                | region prefix 红河哈尼族彝族自治州
            honghuagang         | region exact 红花岗区
            chongqing           | region exact 重庆市
            cqs                 | region exact 重庆市
            yueyang             | region exact 岳阳市
            chaoyang            | region exact 朝阳市
            changsha            | region exact 长沙市
            leshan              | region exact 乐山市
            luan                | region exact 六安市
            liuan               | region exact 六安市
            haerbin             | region exact 哈尔滨市
            shaanxi             | region exact 陕西省
            lvliang             | region exact 吕梁市
            lüliang             | region exact 吕梁市
            LV LIANG            | region exact 吕梁市
            luliang             | region exact 吕梁市
            lyuliang            | region exact 吕梁市
            xi'an               | region exact 西安市
            县管校聘            | programme exact 县管校聘
            “县管校聘”          | programme exact 县管校聘
            xgxp                | programme exact 县管校聘
            XGXP                | programme exact 县管校聘
            xgxpgg              | programme stem 县管校聘
            縣管校聘            | programme exact 县管校聘
            县管校聘改革        | programme stem 县管校聘
            控辍保学            | programme exact 控辍保学
            控輟保學            | programme exact 控辍保学
            kong chuo bao xue   | programme exact 控辍保学
            xian guan xiao pin  | programme exact 县管校聘
            区管校聘            | programme exact 县管校聘
            jituanhuabanxue     | programme exact 集团化办学
            学前三年毛入园率    | indicator exact 学前三年毛入园率
            xqsnmryl            | indicator exact 学前三年毛入园率
            遵义师范学院        | organisation exact 遵义师范学院
            教师 轮岗 书        | programme stem 教师轮岗交流
            轮岗 书 岳阳        | evidence text 继续落实教育振兴五年行动
            94.41%              | evidence text 目前学前三年毛入园率为94.41%
            ９４．４１％        | evidence text 目前学前三年毛入园率为94.41%
            254個               | evidence text “技能贵州”省级内涵项目落户254个
            遵义入园率          | evidence near 目前学前三年毛入园率为94.41%
            遵义 入园率         | evidence text 目前学前三年毛入园率为94.41%
            """)
    void theBestComesFirst(String words, String expected) throws Exception {
        JsonObject first =
                search("q=" + encode(words)).getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(Stream.of("type", "match", "label")
                        .map(key -> first.get(key).getAsString())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"", "[", "*:*", "\\", "???", "不存在的词语甲乙丙", "<>", "🙂"})
    void thisFindsNothingAndHarmsNothing(String words) throws Exception {
        JsonObject answer = search("q=" + encode(words));
        assertThat(answer.getAsJsonArray("results")).isEmpty();
        assertThat(answer.getAsJsonObject("totals").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县管校聘\" OR kind:region", "/县.*/", "县管校聘~2", "+县管校聘 -教师", "{县管校聘}", "县管校聘 AND NOT"})
    void signsOfLuceneMeanNothing(String words) throws Exception {
        HttpResponse<String> response = get("search?q=" + encode(words), "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonParser.parseString(response.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=x&type=planet       | 400 | type must be one of region, programme
            q=x&limit=0           | 400 | limit must be a whole number from 1 to 100
            q=x&limit=101         | 400 | limit must be a whole number from 1 to 100
            q=x&limit=ten         | 400 | limit must be a whole number from 1 to 100
            q=x&limit=-1          | 400 | limit must be a whole number from 1 to 100
            """)
    void aMistakeIsExplainedInALine(String parameters, int status, String line) throws Exception {
        HttpResponse<String> json = get("search?" + parameters, "application/json");
        assertThat(json.statusCode()).isEqualTo(status);
        assertThat(JsonParser.parseString(json.body())
                        .getAsJsonObject()
                        .get("error")
                        .getAsString())
                .contains(line);
        HttpResponse<String> page = get("search?" + parameters, "text/html");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(line);
    }

    /** As long as a search may be, in as many words and with as many different characters as fit in; and a sign that stands for eighteen. */
    @ParameterizedTest
    @CsvSource({"'', 19968, 200", "' ', 19968, 100", "' ', 97, 26", "'', 65018, 1"})
    void theLongestSearchIsNoTrouble(String between, int first, int count) throws Exception {
        String words = IntStream.range(first, first + count)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(between))
                .repeat(count == 1 ? 200 : 1);
        HttpResponse<String> response = get("search?q=" + encode(words), "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        assertThat(get("search?q=" + encode("长".repeat(201)), "application/json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("search?q=" + "x".repeat(10_000), "application/json").statusCode())
                .isBetween(400, 499);
        assertThat(get("search?q=" + encode("长".repeat(200)), "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void typesAndLimitsNarrow() throws Exception {
        JsonObject answer = search("q=" + encode("教育") + "&type=evidence&type=policy&limit=3");
        assertThat(answer.getAsJsonArray("results"))
                .extracting(hit -> hit.getAsJsonObject().get("type").getAsString())
                .containsExactly("policy", "policy", "policy", "evidence", "evidence", "evidence");
        assertThat(answer.getAsJsonObject("totals").get("evidence").getAsInt()).isGreaterThan(20);
    }

    @Test
    void aSentenceComesOnceWithItsArticleAndAllItsFacts() throws Exception {
        JsonObject answer = search("q=94.41&type=evidence");
        assertThat(answer.getAsJsonArray("results")).hasSize(1);
        JsonObject hit = answer.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(hit.getAsJsonObject("article").get("label").getAsString()).startsWith("遵义市");
        assertThat(hit.getAsJsonArray("facts"))
                .hasSizeGreaterThan(2)
                .extracting(fact -> fact.getAsJsonObject().get("label").getAsString())
                .anySatisfy(label -> assertThat(label).contains("94.41%"));
        JsonElement mark = hit.getAsJsonArray("marks").get(0);
        assertThat(hit.get("label")
                        .getAsString()
                        .substring(
                                mark.getAsJsonArray().get(0).getAsInt(),
                                mark.getAsJsonArray().get(1).getAsInt()))
                .isEqualTo("94.41");
    }

    @Test
    void thePageGroupsMarksAndLinks() throws Exception {
        HttpResponse<String> response = get("search?q=" + encode("遵义"), "text/html,*/*;q=0.8");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.headers().allValues("Vary")).contains("Accept");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.body())
                .contains("<h2>地区 regions", "<h2>原句 sentences")
                .contains("<a href=\"/page/region/520300\"><mark>遵义</mark>市</a>")
                .contains("<a href=\"/page/article/zunyi/1\">")
                .contains("value=\"遵义\"");
    }

    @Test
    void aSentenceOfManyFactsTellsHowManyAreNotShown() throws Exception {
        JsonObject hit = StreamSupport.stream(
                        search("q=" + encode("所") + "&type=evidence&limit=100")
                                .getAsJsonArray("results")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(found -> found.getAsJsonArray("facts").size() > 5)
                .findFirst()
                .orElseThrow();
        int hidden = hit.getAsJsonArray("facts").size() - 5;
        assertThat(get(
                                "search?type=evidence&q="
                                        + encode(hit.get("label").getAsString().substring(0, 30)),
                                "text/html")
                        .body())
                .contains("另有 " + hidden + " 条");
    }

    @Test
    void markupStaysText() throws Exception {
        String page = get("search?q=" + encode("\"><script>alert(1)</script>"), "text/html")
                .body();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void theBoxStandsOnTheStartPageAndOnAnEmptySearch() throws Exception {
        for (String path : List.of("", "search", "search?q=")) {
            HttpResponse<String> response = get(path, "text/html");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("action=\"/search\"").doesNotContain("role=\"alert\"");
        }
    }

    @Test
    void whatCannotBeGivenIsRefused() throws Exception {
        assertThat(get("search?q=x", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (?s ?score ?text) text:query (rdfs:label "县管校聘" 10) . ?s a jt:Programme        | 县管校聘
            (?s ?score ?text) text:query (skos:prefLabel "zunyi")                              | 遵义市
            (?s ?score ?text) text:query (rdfs:label "zunyi") . ?s a jt:Region                 | 遵义市
            (?s ?score ?text) text:query (rdfs:label "zun yi" 1)                               | 遵义市
            (?s ?score ?text) text:query (skos:prefLabel "XGXP")                               | 县管校聘
            (?s ?score ?text) text:query (skos:prefLabel "縣管校聘" 1)                         | 县管校聘
            (?s ?score ?text) text:query (skos:prefLabel "luliang" 1)                          | 吕梁市
            (?s ?score ?text) text:query (skos:prefLabel "红花岗*")                            | 红花岗区
            (?s ?score ?text) text:query (skos:prefLabel "honghuag*")                          | 红花岗区
            (?s ?score ?text) text:query (skos:altLabel skos:hiddenLabel "区管校聘" 1) . ?s a jt:Programme | 区管校聘
            (?s ?score ?text) text:query (jt:title "县区幼儿园 OR 教育改革发展成果") . ?s a jt:Article | 遵义市教育改革发展成果综述
            (?s ?score ?text) text:query (jt:sentence "94.41 AND 入园率" 1)                    | 目前学前三年毛入园率为94.41%,普惠率为94.14%;省级示范幼儿园累计建成14所,市级示范幼儿园87所。
            (?s ?score ?text) text:query (jt:quote "\\"94.41%\\"" 1)                           | 94.41%
            (?s ?score ?text) text:query (jt:sentence "午托" 1 "highlight:s:<b>") | “<b>午托↤”服务试点扩到6个县（区）的14所学校，参加的学生有1万余名。
            GRAPH <https://w3id.org/jiaotu/id/article/sichuan/1> { (?s ?score ?text) text:query (jt:quote "县管校聘") } | “县管校聘”
            """)
    void sparqlFindsTexts(String pattern, String expected) throws Exception {
        HttpResponse<String> response = get(
                "sparql?query=" + encode("SELECT DISTINCT ?text { " + pattern + " }"),
                "application/sparql-results+json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(rows(response)).containsExactly(expected);
    }

    /** A label of several articles is one triple of the union, and one row. */
    @Test
    void aTripleOfManyGraphsIsOneRowAndStandsInEach() throws Exception {
        String union =
                "SELECT ?text { (?s ?x ?text) text:query (rdfs:label \"2024\") . ?s a jt:Period FILTER (STR(?text) = \"2024\") }";
        assertThat(rows(get("sparql?query=" + encode(union), "application/sparql-results+json")))
                .hasSize(1);
        String each =
                "SELECT ?text { GRAPH ?g { (?s ?x ?text) text:query (rdfs:label \"2024\") . ?s a jt:Period } FILTER (STR(?text) = \"2024\") }";
        assertThat(rows(get("sparql?query=" + encode(each), "application/sparql-results+json")))
                .hasSizeGreaterThan(1);
    }

    /** jena-text gives ten thousand rows where no limit is given, and does not tell that there are more. */
    @Test
    void noRowIsLeftOutSilently() throws Exception {
        HttpResponse<String> response = get(
                "sparql?query=" + encode("SELECT (COUNT(*) AS ?text) { ?s text:query \"*\" }"),
                "application/sparql-results+json");
        assertThat(Integer.parseInt(rows(response).get(0))).isGreaterThan(11_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ?s text:query "县管校聘("                    | text:query cannot search for "县管校聘(": Encountered "<EOF>"; put \\ before
            ?s text:query "县管校聘\\""                  | text:query cannot search for "县管校聘"": Lexical error; put \\ before
            ?s text:query "AND"                          | text:query cannot search for "AND": Encountered " <AND> "AND ""; put \\ before
            ?s text:query ""                             | text:query was given no words
            ?s text:query "　"                           | text:query was given no words
            ?s text:query (rdfs:label)                   | No query string
            ?s text:query ()                             | Zero-length argument list
            ?s text:query (rdfs:comment "县管校聘")      | text:query does not search <http://www.w3.org/2000/01/rdf-schema#comment>; it searches
            (?s ?x ?y) text:query (jt:sentence "教" 10 "highlight:s:(.+)+x") | text:query marks words with plain signs
            (?s ?x ?y) text:query (jt:sentence "教" 10 "highlight:m:999999999") | text:query marks words in at most 99 parts
            (?s ?x ?y) text:query (jt:sentence "教" 10 "highlight:z:-1")        | text:query marks words in at most 99 parts
            ?s text:query "/(.*a){1,900}x.{1,900}/" | text:query cannot search for
            """)
    void whatSparqlCannotSearchIsToldInALine(String pattern, String expected) throws Exception {
        HttpResponse<String> response = get("sparql?query=" + encode("SELECT ?s { " + pattern + " }"), "text/csv");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body().strip()).startsWith(expected);
        assertThat(response.body().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (   | 10000
            (   | 900
            教  | 10000
            a   | 10000
            x'  | 1000
            """)
    void whatIsLongIsRefusedAndHarmsNothing(String text, int times) throws Exception {
        String query = "SELECT * { ?s text:query \"" + text.repeat(times) + "\" }";
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + "sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("text:query takes ").hasLineCount(1);
    }

    @Test
    void theEndpointDeclaresThePrefix() throws Exception {
        assertThat(get("sparql", "text/turtle").body()).contains("http://jena.apache.org/text#");
    }

    @Test
    void aStoreWithoutAnIndexSaysSo(@TempDir Path folder) throws Exception {
        try (StoreBuilder builder = StoreBuilder.begin(folder.resolve("store"))) {
            var thing = NodeFactory.createURI("https://example.org/thing");
            builder.write(out ->
                    out.quad(Quad.create(thing, thing, RDFS.Nodes.label, NodeFactory.createLiteralLang("甲", "zh"))));
            builder.commit();
        }
        try (Store older = Store.open(folder.resolve("store"));
                JiaotuServer its = start(older)) {
            assertThat(get(its, "sparql?query=" + encode("SELECT * { ?s ?p ?o }"), "text/csv")
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> sparql =
                    get(its, "sparql?query=" + encode("SELECT * { ?s text:query \"甲\" }"), "text/csv");
            assertThat(sparql.statusCode()).isEqualTo(400);
            assertThat(sparql.body().strip())
                    .isEqualTo(
                            "this store was built without a text index; build it again from its articles to search it");
            HttpResponse<String> page = get(its, "search?q=" + encode("甲"), "text/html");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("build it again");
        }
    }

    private static List<String> rows(HttpResponse<String> response) {
        return JsonParser.parseString(response.body())
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings")
                .asList()
                .stream()
                .map(row -> row.getAsJsonObject()
                        .getAsJsonObject("text")
                        .get("value")
                        .getAsString())
                .toList();
    }

    private static JsonObject search(String parameters) throws Exception {
        HttpResponse<String> response = get("search?" + parameters, "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow().toLowerCase(Locale.ROOT))
                .startsWith("application/json");
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return get(server, path, accept);
    }

    private static HttpResponse<String> get(JiaotuServer server, String path, String accept) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }
}
