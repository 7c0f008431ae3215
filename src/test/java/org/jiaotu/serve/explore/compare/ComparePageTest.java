package org.jiaotu.serve.explore.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiaotu.serve.explore.PageReader.rows;
import static org.jiaotu.serve.explore.PageReader.texts;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.serve.explore.PageReader;
import org.jiaotu.store.Store;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions side by side. */
class ComparePageTest {
    private static final String PRESCHOOL = "&indicator=xue-qian-san-nian-mao-ru-yuan-lv";
    private static final String COVERAGE = "&indicator=pu-hui-xing-you-er-yuan-fu-gai-lv";

    private static Store store;
    private static JiaotuServer server;
    private static JiaotuServer madeUp;
    private static PageReader bundled;
    private static PageReader invented;

    @BeforeAll
    static void start() {
        store = BundledStore.open();
        ServerSettings settings = ServerSettings.defaults().withPort(0);
        server = JiaotuServer.start(store.dataset(), store.search(), settings);
        madeUp = JiaotuServer.start(PageReader.rankings(), settings);
        bundled = new PageReader(server);
        invented = new PageReader(madeUp);
    }

    @AfterAll
    static void stop() {
        madeUp.close();
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region=520300&region=620700",
                "region=zunyi&region=zhangye",
                "region=%E9%81%B5%E4%B9%89&region=%E5%BC%A0%E6%8E%96%E5%B8%82&region=",
            })
    void regionsAreCalledByCodeNameOrPinyin(String regions) throws Exception {
        Document page = bundled.page("/compare?" + regions + PRESCHOOL + COVERAGE);
        assertThat(rows(page, "h2#table + .wide"))
                .containsExactly(
                        "学前三年毛入园率 (%) 94.41 % 2025-09-11 99.7 % 时间不详 别的时间",
                        "普惠性幼儿园覆盖率 (%) 94.14 % 2025-09-11 97.4 % 时间不详 别的时间");
    }

    @Test
    void withoutIndicatorsThoseThatTheRegionsShareComeFirst() throws Exception {
        Document page = bundled.page("/compare?region=520300&region=620700");
        assertThat(texts(page, "h2#table + .wide tbody th a"))
                .startsWith("省级示范幼儿园", "普惠性幼儿园覆盖率", "学前三年毛入园率")
                .hasSize(8);
        assertThat(page.select("figure.chart")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    region=520300                     | 至少要 2 个地区
                    region=520300&region=520300       | 至少要 2 个地区
                    indicator=zai-xiao-sheng          | 至少要 2 个地区
                    region=110000&region=120000&region=130000&region=140000&region=150000&region=210000&region=220000 | 最多比较 6 个地区
                    region=520300&region=999999       | 不知道“999999”是什么
                    region=520300&region=../region/620700 | 不知道“../region/620700”是什么
                    region=520300&region=<script>     | 不知道“<script>”是什么
                    region=520300&region=chaoyang     | “chaoyang”不止一个
                    region=520300&region=620700&indicator=qqqq | 不知道“qqqq”是什么
                    """)
    void mistakesAreRefusedWithOneLineAndTheForm(String query, String message) throws Exception {
        assertThat(bundled.get("/compare?" + query).statusCode()).isEqualTo(400);
        Document page = bundled.page("/compare?" + query);
        assertThat(texts(page, "[role=alert]")).singleElement().asString().contains(message);
        assertThat(page.select("form.picks input[name=indicator]")).isNotEmpty();
        HttpResponse<String> csv = bundled.get("/compare.csv?" + query);
        assertThat(csv.statusCode()).isEqualTo(400);
        assertThat(csv.body().lines()).singleElement().asString().contains(message);
    }

    @Test
    void whatWasChosenStaysAndWhatMayBeMeantIsLinked() throws Exception {
        Document page = bundled.page("/compare?region=520300&region=chaoyang");
        assertThat(page.select("input[type=hidden][name=region]").eachAttr("value"))
                .containsExactly("520300");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .contains("/compare?region=520300&region=211300", "/compare?region=520300&region=110105");
    }

    @Test
    void nothingChosenIsAForm() throws Exception {
        assertThat(bundled.get("/compare").statusCode()).isEqualTo(200);
        assertThat(bundled.page("/compare").select("input[data-pick=region]")).hasSize(2);
    }

    @Test
    void aRegionOrIndicatorIsRemovedByALink() throws Exception {
        Document page = bundled.page("/compare?region=520300&region=620700&region=510000" + PRESCHOOL);
        assertThat(page.select("a.remove").eachAttr("href"))
                .containsExactly(
                        "/compare?region=620700&region=510000" + PRESCHOOL,
                        "/compare?region=520300&region=510000" + PRESCHOOL,
                        "/compare?region=520300&region=620700" + PRESCHOOL,
                        "/compare?region=520300&region=620700&region=510000");
    }

    @Test
    void theCsvHasAFigureALineAndAsManyAsTheQuery() throws Exception {
        Document page = bundled.page("/compare?region=520300&region=620700" + PRESCHOOL);
        List<CSVRecord> lines =
                csv(bundled, page.selectFirst("a[href^=/compare.csv]").attr("href"));
        assertThat(lines)
                .extracting(line -> line.get("region") + line.get("bound") + line.get("value") + line.get("unit"))
                .containsExactlyInAnyOrder("遵义市=94.41%", "张掖市=99.7%");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("sentence")).contains(line.get("value"));
            assertThat(bundled.get(line.get("page")).statusCode()).isEqualTo(200);
        });
        assertThat(
                        bundled.first(
                                "SELECT (COUNT(*) AS ?n) { ?o jt:region ?r ; jt:indicator ?i ; jt:kind jt:Level ; jt:repeats false"
                                        + " . ?r jt:code ?c . ?i skos:prefLabel '学前三年毛入园率'@zh FILTER (?c IN ('520300', '620700')) }"))
                .isEqualTo(String.valueOf(lines.size()));
    }

    @Test
    void noTextIsAFormulaAndNoLabelMarkup() throws Exception {
        List<CSVRecord> lines = csv(invented, "/compare.csv?region=110101&region=110102&indicator=rate");
        assertThat(lines)
                .extracting(line -> line.get("region") + " " + line.get("value") + " " + line.get("sentence"))
                .containsExactlyInAnyOrder(
                        "<script>丙县 101.5 这里说了一个数。", "<script>丙县 101.5 这里说了一个数。", "'=丁县 60 '=HYPERLINK(1)");
        Document page = invented.page("/compare?region=110101&region=110102&indicator=rate");
        assertThat(texts(page, "thead")).anyMatch(text -> text.contains("<script>丙县"));
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void eachUnitHasAChartOfItsOwn() throws Exception {
        Document page = invented.page("/compare?region=110000&region=110100&indicator=count&indicator=rate");
        assertThat(rows(page, "h2#table + .wide"))
                .containsExactlyInAnyOrder(
                        "某数 (元) ≤ 651.21 亿 元 时间不详 –",
                        "某数 (个) – 1–2 个 时间不详",
                        "某率 (%) ≥ 90 % 2024 91 % 2024 88.5 % 2024");
        assertThat(page.select("figure.chart")).hasSize(1);
    }

    private static List<CSVRecord> csv(PageReader reader, String path) throws Exception {
        String text = reader.get(path).body();
        assertThat(text).startsWith("\ufeff");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }
}
