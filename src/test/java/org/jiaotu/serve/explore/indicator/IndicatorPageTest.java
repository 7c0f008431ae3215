package org.jiaotu.serve.explore.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiaotu.serve.explore.PageReader.rows;
import static org.jiaotu.serve.explore.PageReader.texts;

import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.serve.explore.PageReader;
import org.jiaotu.store.Store;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of indicators, over the bundled articles and over figures made up for what those do not have. */
class IndicatorPageTest {
    private static final String PRESCHOOL = "/page/indicator/xue-qian-san-nian-mao-ru-yuan-lv";
    private static final String COVERAGE = "/page/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv";
    private static final String RETENTION = "/page/indicator/jiu-nian-yi-wu-jiao-yu-gong-gu-lv";

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
    @CsvSource(delimiter = '|', textBlock = """
                    /page/indicator/xue-qian-san-nian-mao-ru-yuan-lv                | 1 遵义市 94.41 %; 2 四川省 93.59 %; 3 重庆市 93.5 %
                    /page/indicator/xue-qian-san-nian-mao-ru-yuan-lv?type=province  | 1 四川省 93.59 %; 2 重庆市 93.5 %
                    /page/indicator/xue-qian-san-nian-mao-ru-yuan-lv?period=2023    | 1 广东省 107.76 %
                    /page/indicator/xue-qian-san-nian-mao-ru-yuan-lv?period=unknown | 1 张掖市 99.7 %
                    /page/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv               | 1 乌海市 97.2 %; 2 遵义市 94.14 %; 3 四川省 87.88 %
                    /page/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv?confidence=0.9&type=prefecture&period=unknown | 1 张掖市 97.4 %; 2 德州市 95 %; 3 岳阳市 92.78 %
                    """)
    void regionsAreRanked(String path, String expected) throws Exception {
        Stream<String> ranked = bundled.page(path).select("figure[data-chart=bars] tbody tr").stream()
                .map(row -> row.selectFirst("td").text() + " "
                        + row.selectFirst("th a").text() + " "
                        + row.selectFirst(".figure").text());
        assertThat(ranked).containsExactly(expected.split("; "));
    }

    @Test
    void periodsAreRankedEachByItself() throws Exception {
        assertThat(texts(bundled.page(PRESCHOOL + "?period=all"), "h3"))
                .containsExactly("2025", "2023", "2020", "时间不详");
        assertThat(texts(bundled.page(PRESCHOOL), "h3")).containsExactly("2025");
        assertThat(bundled.page(PRESCHOOL).text()).contains("另有 4 个数字属于别的时段");
    }

    @Test
    void aGrossRateAboveHundredIsExplainedAndAnyOtherIsToBeChecked() throws Exception {
        Document gross = bundled.page(PRESCHOOL + "?period=2023");
        assertThat(texts(gross, ".flag")).containsExactly("超过 100 %");
        assertThat(gross.select(".notes").text()).contains("分母是该年龄段的孩子");
        Document other = bundled.page(RETENTION + "?period=all");
        assertThat(texts(other, ".flag")).containsExactly("超过 100 %，待核");
        assertThat(texts(other, "tr[data-bound=ge] .figure")).containsExactly("≥ 106.98 %");
        assertThat(texts(other, "tr[data-bound=ge] td:first-child")).allMatch(place -> place.endsWith("*"));
        assertThat(other.select(".notes").text()).contains("≥ 90 % 不一定小于 91 %");
    }

    @Test
    void whatIsNoLevelOfAKnownRegionStandsApart() throws Exception {
        Document changes = bundled.page(PRESCHOOL + "?period=all");
        assertThat(texts(changes, "h2")).containsExactly("各地排名", "历年", "变化");
        assertThat(bundled.page(COVERAGE + "?period=2024").text())
                .contains("地区不详的数字")
                .contains("91.61 %");
    }

    @Test
    void aRegionWithSeveralYearsIsDrawnOverThem() throws Exception {
        Element trend = bundled.page(PRESCHOOL).selectFirst("figure[data-chart=lines]");
        assertThat(trend.select("tr[data-x]").eachAttr("data-x")).containsExactly("2020", "2025");
        assertThat(texts(trend, "tr[data-x] .figure")).containsExactly("90.93 %", "93.59 %");
    }

    @Test
    void theConceptIsExplained() throws Exception {
        Document page = bundled.page(PRESCHOOL);
        assertThat(page.select(".properties").text()).contains("在园幼儿总数（不论年龄）", "幼儿毛入园率", "%", "普及与入学指标", "SE.PRE.ENRR");
        assertThat(page.select(".properties a[href]").eachAttr("href"))
                .contains("/page/indicator/pu-ji-yu-ru-xue-zhi-biao");
    }

    @Test
    void everyFigureLeadsToItsObservationAndTheQuerySaysTheSame() throws Exception {
        Document page = bundled.page(COVERAGE);
        for (String href : page.select("a.figure").eachAttr("href")) {
            assertThat(href).startsWith("/page/observation/");
            assertThat(bundled.get(href).statusCode()).isEqualTo(200);
        }
        String csv = page.selectFirst("a[href^=/sparql]").attr("href");
        List<String> values = bundled.get(csv)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0] + " " + line.split(",")[4])
                .toList();
        assertThat(values).containsExactly("乌海市 97.2", "遵义市 94.14", "四川省 87.88");
    }

    @Test
    void articlesThatDifferAreBothShownAndThoseThatAgreeAreOne() throws Exception {
        Document page = invented.page("/page/indicator/rate?period=2024");
        assertThat(rows(page, "figure[data-chart=bars]"))
                .containsExactly(
                        "1 <script>丙县 县级 101.5 % 超过 100 %，待核 2024 甲文 乙文",
                        "2 乙市 地级 91 % 说法不一 2024 甲文",
                        "3* 甲省 省级 ≥ 90 % 2024 甲文",
                        "4 乙市 地级 88.5 % 说法不一 2024 乙文",
                        "5* =丁县 县级 约 60 % 2024 甲文");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(rows(page, "h2:contains(名次) + .wide")).containsExactly("甲省 3 个 2024 甲文");
        assertThat(rows(page, "h2:contains(学校与机构) + .wide")).containsExactly("乙市 某校 99 % 2024 甲文");
    }

    @Test
    void unitsAreNeverInOneRankingAndARangeHasBothEnds() throws Exception {
        Document page = invented.page("/page/indicator/count");
        assertThat(page.select("figure")).hasSize(2);
        assertThat(texts(page, "figure .figure")).containsExactlyInAnyOrder("≤ 651.21 亿 元", "1–2 个");
        assertThat(page.select("tr[data-to]").eachAttr("data-to")).containsExactly("2");
    }

    @Test
    void lowConfidenceCanBeLeftOut() throws Exception {
        assertThat(texts(invented.page("/page/indicator/rate?period=2024&confidence=0.8"), "figure .figure"))
                .containsExactly("101.5 %", "≥ 90 %", "88.5 %", "约 60 %");
    }

    @Test
    void whatCannotBeChosenIsSaid() throws Exception {
        assertThat(bundled.page(PRESCHOOL + "?type=village")
                        .select("[role=alert]")
                        .text())
                .contains("没有这样的地区级别");
        assertThat(bundled.page(PRESCHOOL + "?period=1901").text()).contains("这样选，没有数字");
    }
}
