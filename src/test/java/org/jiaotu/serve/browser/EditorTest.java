package org.jiaotu.serve.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The query page with its editor. */
@InBrowser
class EditorTest {
    private static final String ROWS = ".tabPanel.active .dataTable tbody tr";
    private static final String EDITOR = "document.querySelector('.tabPanel.active .CodeMirror').CodeMirror";
    private static final String PROVINCES = "SELECT ?p { ?p jt:tier 1 } ORDER BY ?p LIMIT 3";

    @Test
    void aShippedQueryOpensWithItsTableAndAsChart(Browser browser) {
        browser.open("/query?lang=zh").click("[data-name=indicator-ranking]");
        browser.waitUntil("rows", () -> browser.all(ROWS).size() == 8);
        assertThat(browser.text(ROWS)).startsWith("张掖市").contains("97.4");
        assertThat(text(browser)).startsWith("# title (zh)").contains("SELECT DISTINCT ?regionName");
        browser.click(".tabPanel.active .select_chart");
        browser.waitUntil(
                "the chart", () -> browser.all(".tabPanel.active .plot canvas").size() == 1);
        browser.click(".tabPanel.active .select_tiles");
        browser.waitUntil(
                "tiles", () -> browser.all(".tabPanel.active .tiles li").size() == 34);
        assertThat(browser.text(".tiles [data-code='500000']")).isEqualTo("重庆\n95.2");
    }

    @Test
    void theQueryOfTheAddressWinsOverAnOldTab(Browser browser) {
        browser.open("/query?query=" + encoded("SELECT ?old { ?old jt:tier 0 }"));
        browser.waitUntil("the old answer", () -> browser.all(ROWS).size() == 1);
        browser.open("/query?query=" + encoded(PROVINCES));
        browser.waitUntil("the new answer", () -> browser.all(ROWS).size() == 3);
        assertThat(text(browser)).endsWith(PROVINCES);
        assertThat(browser.all(".tabsList .tab")).hasSize(2);
    }

    @Test
    void aPrefixThatIsMissingIsPutIn(Browser browser) {
        browser.open("/query?query=" + encoded(PROVINCES));
        browser.waitUntil("the answer", () -> browser.all(ROWS).size() == 3);
        assertThat(text(browser)).isEqualTo("PREFIX jt: <https://w3id.org/jiaotu/ontology#>\n" + PROVINCES);
    }

    @Test
    void completesTermsOfOurs(Browser browser) {
        browser.open("/query?query=" + encoded(PROVINCES));
        browser.waitUntil("the answer", () -> browser.all(ROWS).size() == 3);
        browser.script(EDITOR + ".setValue('SELECT * {\\n?o '); " + EDITOR + ".focus(); " + EDITOR
                + ".setCursor({ line: 1, ch: 3 })");
        browser.press("jt:va");
        browser.waitUntil("completions", () -> browser.all(".CodeMirror-hint").size() == 3);
        assertThat(browser.all(".CodeMirror-hint").stream().map(WebElement::getText))
                .allMatch(hint -> hint.startsWith("jt:value"));
        browser.press(Keys.ENTER);
        assertThat(text(browser)).endsWith("?o jt:value").startsWith("PREFIX jt:");
    }

    @Test
    void triplesAreAGraphWithNames(Browser browser) {
        browser.open("/query?lang=en&query="
                + encoded("CONSTRUCT { ?r jt:implements ?p } { ?r jt:implements ?p ; jt:code \"520300\" }"));
        browser.waitUntil("triples", () -> browser.all(ROWS).size() > 3);
        browser.click(".tabPanel.active .select_graph");
        browser.waitUntil("the graph", () -> !browser.all(".net canvas").isEmpty());
        assertThat(browser.text(".yasr_results .tools")).contains("links between them");
    }

    @Test
    void aMistakeIsToldInTheEndpointsWords(Browser browser) {
        browser.open("/query?query=" + encoded("SELECT * { SERVICE <http://elsewhere.test/> { ?s ?p ?o } }"));
        browser.waitUntil("the refusal", () -> browser.text(".errorResult").contains("SERVICE is refused"));
        assertThat(browser.text(".errorResult")).contains("本服务不访问外部站点");
        assertThat(browser.errors()).hasSize(1).first().asString().contains("403");
    }

    @Test
    void theViewsHaveNamesInTheReadersLanguage(Browser browser) {
        browser.open("/query?lang=zh&query=" + encoded(PROVINCES));
        browser.waitUntil("the answer", () -> browser.all(ROWS).size() == 3);
        assertThat(names(browser)).containsExactly("表格", "图表", "省份", "关系图", "原始回答");
        browser.click("[data-switch=lang]");
        assertThat(names(browser)).containsExactly("Table", "Chart", "Provinces", "Graph", "Raw response");
    }

    @Test
    void isDarkInTheDark(Browser browser) {
        browser.dark(true).open("/query?query=" + encoded(PROVINCES));
        browser.waitUntil("the answer", () -> browser.all(ROWS).size() == 3);
        for (String part : List.of(".CodeMirror", ".dataTable td")) {
            assertThat(browser.find(part).getCssValue("background-color"))
                    .as(part)
                    .isEqualTo("rgba(29, 36, 39, 1)");
            assertThat(browser.find(part).getCssValue("color")).as(part).isEqualTo("rgba(230, 234, 234, 1)");
        }
    }

    private static List<String> names(Browser browser) {
        return browser.all(".tabPanel.active .yasr_btnGroup button").stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String text(Browser browser) {
        return (String) browser.script("return " + EDITOR + ".getValue()");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, UTF_8).replace("+", "%20");
    }
}
