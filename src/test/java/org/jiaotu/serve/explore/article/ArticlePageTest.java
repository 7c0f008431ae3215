package org.jiaotu.serve.explore.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiaotu.document.SourceReader;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.QueryLimits;
import org.jiaotu.serve.sparql.Row;
import org.jiaotu.store.CorpusBuilder;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.Input;
import org.jiaotu.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people have them, built into a store, and their articles as a real server shows them. */
class ArticlePageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Map<String, String> FILES = Map.of(
            "broken.txt", """
                    春风又绿
                    遵义市教育工作综述
                    (2024年3月5日)
                    一、学前教育
                    　　全市新建幼儿园１２所，学前三年毛入\r
                    园率达到９１.５%，普惠性幼儿园覆盖率超\f
                    过９０%，推行“县管校
                    聘”改革，交流教师320
                    名；凤冈县、湄潭县获评国家学前教育普及
                    普惠县。
                    印发《教师流动办法》，与上海市结对。
                    点击排行
                    """.replace("\n", "\r\n"),
            "two.txt", """
                    目 录
                    德州市教育工作综述
                    乌海市教育工作综述

                    德州市教育工作综述
                    (2024年3月5日)
                    全市新建学校7所。
                    乌海市教育工作综述
                    (2024年4月6日)
                    全市新建学校8所，新建学校8所已经投用。
                    """,
            "marks.md", """
                    ---
                    title: 张掖市教育工作综述
                    ---
                    ## 一、<script>alert(1)</script>
                    全市**九年义务教育巩固率**为 98.6 %，"A & B" 计划惠及 <b>1200</b> 人，AI
                    for All 班有 6 个。

                    - 新增学位3000个
                    - 招聘教师200名
                    """);

    @TempDir
    private static Path folder;

    private static Store store;
    private static GraphQueries graph;
    private static JiaotuServer server;

    @BeforeAll
    static void start() throws IOException {
        Vocabularies vocabularies = Vocabularies.bundled();
        Gazetteer gazetteer = Gazetteer.bundled();
        Iris iris = new Iris(Iris.DEFAULT_BASE, new PinyinRomaniser(new HanLpAnalyser(List.of())));
        var reader = new CorpusReader(FactExtractor.of(vocabularies, gazetteer), 1);
        new CorpusBuilder(reader, new CorpusGraph(iris, vocabularies, gazetteer), "test")
                .build(inputs(), folder.resolve("store"), () -> {});
        store = Store.open(folder.resolve("store"));
        graph = new GraphQueries(store.dataset(), new QueryLimits(Duration.ofSeconds(30)));
        server = JiaotuServer.start(
                store.dataset(), store.search(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static List<Input> inputs() throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
            Charset charset = file.getKey().equals("broken.txt") ? Charset.forName("GB18030") : UTF_8;
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(charset));
        }
        return FILES.keySet().stream()
                .sorted()
                .map(name -> new Input(name, () -> new SourceReader().read(folder.resolve(name))))
                .toList();
    }

    static Stream<String> articles() {
        return Stream.of("broken/1", "two/1", "two/2", "marks/1");
    }

    @ParameterizedTest
    @CsvSource({"broken/1, 6", "two/1, 1", "two/2, 2", "marks/1, 4"})
    void itStatesSoManyFactsAtLeast(String article, int least) {
        assertThat(facts(article)).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFactIsMarkedWhereItStands(String article) throws Exception {
        Marked page = Marked.of(get("/page/article/" + article).body());
        for (Row fact : facts(article)) {
            String place = fact.text("start") + "-" + fact.text("end");
            assertThat(page.marks()).containsEntry(place, fact.text("quote"));
            assertThat(page.before(place)).as(place).endsWith(tail(fact.text("prefix")));
            String text = FILES.get(article.replaceFirst("/.*", article.startsWith("marks") ? ".md" : ".txt"));
            assertThat(text.substring(fact.count("start"), fact.count("end"))).isEqualTo(fact.text("exact"));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nothingOfTheTextIsMissing(String article) throws Exception {
        String text = graph.rows(
                        "SELECT ?text { <https://w3id.org/jiaotu/id/article/" + article + "> jt:text ?text }",
                        row -> row.text("text"))
                .get(0);
        assertThat(bare(Marked.of(get("/page/article/" + article).body()).text()))
                .isEqualTo(bare(text.replaceAll("(?m)^## ", "")));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theArticleAndItsFactsLeadToEachOther(String article) throws Exception {
        String page = get("/page/article/" + article).body();
        for (Row fact : facts(article)) {
            String path = "/page/" + fact.text("fact").substring(Iris.DEFAULT_BASE.length());
            String place = "#fact-" + fact.text("start") + "-" + fact.text("end");
            assertThat(page).contains("href=\"" + path + "\"", "href=\"" + place + "\"", "id=\"" + place.substring(1));
            HttpResponse<String> told = get(path);
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("href=\"/page/article/" + article + place + "\"");
            HttpResponse<String> evidence = get(path + "/evidence");
            assertThat(evidence.body()).isEqualTo(told.body());
            assertThat(evidence.headers().allValues("Link")).contains("<" + path + ">; rel=\"canonical\"");
        }
    }

    @Test
    void brokenLinesAreJoinedForTheEye() throws Exception {
        assertThat(Marked.of(get("/page/article/broken/1").body()).text())
                .contains("全市新建幼儿园１２所，学前三年毛入园率达到９１.５%，普惠性幼儿园覆盖率超过９０%，");
        assertThat(Marked.of(get("/page/article/marks/1").body()).text()).contains("AI for All");
    }

    @Test
    void markupStaysText() throws Exception {
        String page = get("/page/article/marks/1").body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;A &amp; B&quot;");
        assertThat(page).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({
        "?kind=policy,                    200, 1",
        "?kind=policy&kind=partnership,   200, 2",
        "?kind=policy&confidence=100,     200, 0",
        "?kind=opinion,                   400, 0",
        "?confidence=high,                400, 0",
    })
    void aReaderChoosesFacts(String choice, int status, int marks) throws Exception {
        HttpResponse<String> page = get("/page/article/broken/1" + choice);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(Marked.of(page.body()).marks()).hasSize(marks);
    }

    @Test
    void otherThingsAreShownAsBefore() throws Exception {
        assertThat(get("/page/article/two/1/extraction").body()).contains("<dl class=\"properties\">");
        assertThat(get("/page/article/two/3").statusCode()).isEqualTo(404);
        assertThat(get("/page/observation/two/3/1-2").statusCode()).isEqualTo(404);
    }

    private static List<Row> facts(String article) {
        return graph.rows("""
                SELECT ?fact ?start ?end ?quote ?exact ?prefix {
                  ?fact jt:article <https://w3id.org/jiaotu/id/article/%s> ; jt:evidence ?evidence .
                  ?evidence jt:quote ?quote ; oa:hasSelector [ oa:start ?start ; oa:end ?end ] ,
                      [ oa:exact ?exact ; oa:prefix ?prefix ] }
                """.formatted(article), row -> row);
    }

    /** What surely stands on the page before a fact: the last chars of the prefix that are no white space. */
    private static String tail(String prefix) {
        String bare = bare(prefix);
        return bare.substring(Math.max(0, bare.length() - 4));
    }

    private static String bare(String text) {
        return Pattern.compile("[\\s\\h\uFEFF]+").matcher(text).replaceAll("");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofString(UTF_8));
    }
}
