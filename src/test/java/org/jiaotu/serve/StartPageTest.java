package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiaotu.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start page over the bundled articles, as one without scripts gets it. */
class StartPageTest {
    private static final String COVERAGE = "https://w3id.org/jiaotu/id/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv";
    private static final Pattern TILE =
            Pattern.compile("<li data-code=\"(\\d+)\"[^>]*data-step=\"(\\d?)\"(?: data-value=\"([^\"]+)\")?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

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

    @Test
    void aTileForEachProvinceLeadsToItsPage() throws Exception {
        String page = get("", "text/html");
        assertThat(TILE.matcher(page).results()).hasSize(34);
        assertThat(page).contains("href=\"/page/region/520000\"", "href=\"/page/region/710000\"");
        assertThat(get("page/region/520000", "text/html")).contains("贵州省");
    }

    /** Counted another way than the page does: along jt:partOf. */
    @Test
    void theTilesCountTheFactsOfAProvinceAndAllInIt() throws Exception {
        String counted = ask("SELECT ?code (COUNT(DISTINCT ?fact) AS ?n) { ?fact jt:region ?region ."
                + " ?region jt:partOf* ?province . ?province jt:tier 1 ; jt:code ?code } GROUP BY ?code");
        assertThat(figures(get("", "text/html")))
                .isNotEmpty()
                .isEqualTo(counted.lines()
                        .skip(1)
                        .collect(Collectors.toMap(
                                line -> line.split(",")[0], line -> line.split(",")[1], (a, b) -> a, TreeMap::new)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            500000, 95.2
            520000, 94.14
            """)
    void theTilesTellAnIndicator(String code, String figure) throws Exception {
        String page = get("?indicator=" + URLEncoder.encode(COVERAGE, UTF_8), "text/html");
        assertThat(figures(page)).containsEntry(code, figure).hasSize(7);
        assertThat(page).contains("<option value=\"" + COVERAGE + "\" selected", "query=");
    }

    @Test
    void anIndicatorThatThereIsNotShowsTheFacts() throws Exception {
        assertThat(figures(get("?indicator=nothing", "text/html"))).isEqualTo(figures(get("", "text/html")));
    }

    @Test
    void theDarkestTileHasTheHighestFigure() throws Exception {
        String page = get("", "text/html");
        int highest = figures(page).values().stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        assertThat(TILE.matcher(page).results().filter(tile -> tile.group(2).equals("4")))
                .isNotEmpty()
                .allSatisfy(tile -> assertThat(tile.group(3)).isEqualTo("" + highest));
    }

    /** What is not marked as Chinese has no Chinese words, but for what graph and queries call so. */
    @Test
    void everyTextIsInOneLanguageAtATime() throws Exception {
        String page = get("", "text/html");
        String english = page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("(?s)<select.*?</select>", "")
                .replaceAll("<span class=\"zh\"[^>]*>[^<]*</span>", "")
                .replaceAll("<span class=\"en\" lang=\"en\">Wh[^<]*</span>", "")
                .replaceAll("<[^>]*>", "");
        assertThat(english.lines().filter(HAN.asPredicate())).isEmpty();
        assertThat(english).contains("Education overviews", "Province by province", "Honours, by level");
    }

    @Test
    void everyShippedQueryHasACard() throws Exception {
        assertThat(get("", "text/html").split("href=\"/queries/", -1)).hasSize(27);
    }

    private static Map<String, String> figures(String page) {
        return TILE.matcher(page)
                .results()
                .filter(tile -> tile.group(3) != null)
                .collect(Collectors.toMap(tile -> tile.group(1), tile -> tile.group(3), (a, b) -> a, TreeMap::new));
    }

    private static String ask(String query) throws Exception {
        return get("sparql?query=" + URLEncoder.encode(query, UTF_8), "text/csv")
                .replace("\r", "");
    }

    private static String get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
