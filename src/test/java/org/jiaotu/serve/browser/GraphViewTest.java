package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The graph view over the bundled corpus: steps and their undoing, filters, the address, files, keys. */
@InBrowser
class GraphViewTest {
    private static final String ZUNYI = "/graph?lang=en&at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F520300";
    private static final String CY = "const cy = document.querySelector('#graph-canvas')._cyreg.cy; ";

    @Test
    void expandsCollapsesAndTakesItBack(Browser browser) {
        open(browser, ZUNYI);
        int first = nodes(browser);
        assertThat(browser.text("#graph-panel h2")).isEqualTo("遵义市");
        assertThat(browser.text(".graph-expand li:nth-child(2)")).contains("Programme: 6 of 21 shown", "Expand 15");
        browser.click("[data-kind=programme].plain");
        waitForNodes(browser, first + 15);
        assertThat(browser.text("#graph-status")).startsWith("15 added, 0 not shown");
        browser.click("[data-do=undo]");
        waitForNodes(browser, first);
        browser.click("[data-do=redo]");
        waitForNodes(browser, first + 15);
        browser.click("[data-key=collapse]");
        waitForNodes(browser, 1);
        browser.click("[data-do=undo]");
        waitForNodes(browser, first + 15);
    }

    @Test
    void hidesAndPinsFromTheKeyboard(Browser browser) {
        open(browser, ZUNYI);
        int first = nodes(browser);
        browser.script("document.querySelector('#graph-canvas').focus()");
        browser.press("p");
        browser.waitUntil("the pin", () -> browser.script(CY + "return cy.nodes('.pinned').map(n => n.id())")
                .equals(List.of("region/520300")));
        browser.press(Keys.ARROW_RIGHT);
        browser.waitUntil("a neighbour", () -> !browser.text("#graph-panel h2").equals("遵义市"));
        browser.press(Keys.DELETE);
        waitForNodes(browser, first - 1);
        browser.type("#graph-canvas", Keys.chord(Keys.CONTROL, "z"));
        waitForNodes(browser, first);
        browser.type("#graph-canvas", Keys.chord(Keys.CONTROL, "y"));
        waitForNodes(browser, first - 1);
    }

    @Test
    void theAddressBringsBackWhatWasSeen(Browser browser) {
        open(browser, ZUNYI);
        browser.click("[data-key=pin]").click("[data-kind=honour] input");
        browser.waitUntil("the filter", () -> browser.path().contains("&k=h"));
        Object seen = seen(browser);
        String path = browser.path();
        browser.open("/search");
        open(browser, path);
        browser.waitUntil("the same", () -> seen(browser).equals(seen));
        assertThat(browser.text("#graph-panel h2")).isEqualTo("遵义市");
        assertThat(browser.find("[data-key=pin]").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.find("[data-kind=honour] input").isSelected()).isFalse();
    }

    @Test
    void filtersByKindAndConfidence(Browser browser) {
        open(browser, ZUNYI);
        int first = nodes(browser);
        browser.click("[data-kind=indicator] input");
        waitForNodes(browser, first - 6);
        assertThat(browser.text("#graph-status")).contains("6 filtered out");
        browser.click("[data-kind=indicator] input");
        waitForNodes(browser, first);
        browser.script("const it = document.querySelector('#graph-confidence'); it.value = 0.9; "
                + "it.dispatchEvent(new Event('change'))");
        browser.waitUntil(
                "only sure edges",
                () -> browser.script(CY + "return cy.edges().length") instanceof Long count
                        && count > 0
                        && nodes(browser) < first);
        browser.click("[data-do=undo]");
        waitForNodes(browser, first);
    }

    @Test
    void givesFiles(Browser browser) {
        open(browser, ZUNYI);
        browser.script("""
                window.files = [];
                URL.createObjectURL = (blob) => { window.files.push(blob); return '#'; };
                HTMLAnchorElement.prototype.click = () => {};
                """);
        browser.click("[data-do=png]").click("[data-do=svg]").click("[data-do=gexf]");
        browser.waitUntil("three files", () -> Long.valueOf(3).equals(browser.script("return window.files.length")));
        assertThat(browser.awaitScript("""
                const done = arguments[0];
                const find = (type) => window.files.find((file) => file.type.startsWith(type));
                const parsed = async (type) => new DOMParser().parseFromString(await find(type).text(), 'application/xml');
                Promise.all([find('image/png').arrayBuffer(), parsed('image/svg'), parsed('application/gexf')]).then(([png, svg, gexf]) => done([
                  [...new Uint8Array(png).slice(1, 4)].map((code) => String.fromCharCode(code)).join(''),
                  svg.documentElement.localName, svg.querySelectorAll('text').length,
                  gexf.documentElement.getAttribute('version'), gexf.querySelectorAll('node').length, gexf.querySelectorAll('edge').length,
                  gexf.querySelector('node').id]));
                """))
                .isEqualTo(List.of(
                        "PNG",
                        "svg",
                        (long) nodes(browser),
                        "1.3",
                        (long) nodes(browser),
                        browser.script(CY + "return cy.edges().length"),
                        "https://w3id.org/jiaotu/id/region/520300"));
    }

    @Test
    void anEdgeShowsTheSentencesBehindIt(Browser browser) {
        open(browser, ZUNYI);
        browser.click(".graph-edge summary");
        browser.find(".graph-facts q");
        assertThat(browser.find(".graph-facts a").getAttribute("href")).contains("/page/");
    }

    @Test
    void theListDoesAllThatThePictureDoes(Browser browser) {
        open(browser, ZUNYI);
        int first = nodes(browser);
        browser.click("#graph-list summary");
        assertThat(browser.all(".graph-nodes tbody tr")).hasSize(first);
        browser.click("[data-row='collapse region/520300']");
        waitForNodes(browser, 1);
        browser.click("[data-row='expand region/520300']");
        waitForNodes(browser, first);
        browser.click("[data-row='pin region/520300']").click("[data-row='hide region/520300']");
        waitForNodes(browser, first - 1);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void beginsWithASearch(Browser browser) {
        browser.open("/graph?lang=en");
        assertThat(browser.text("#graph-plain")).contains("Start from one of these", "遵义市");
        assertThat(browser.faults()).isEmpty();
        browser.type("#graph-search input", "xgxp");
        browser.find("#graph-found button").click();
        browser.waitUntil(
                "the programme",
                () -> browser.text("#graph-panel").contains("县管校聘")
                        || browser.text("#graph-panel").contains("County-managed"));
        browser.waitUntil("its neighbours", () -> nodes(browser) > 3);
        assertThat(browser.path()).contains("#n=p.xian-guan-xiao-pin");
    }

    @Test
    void aServerThatDoesNotAnswerIsTold(Browser browser) {
        open(browser, ZUNYI);
        int first = nodes(browser);
        browser.script("window.there = window.fetch; window.fetch = () => Promise.reject(new TypeError('down'))");
        browser.click("[data-key=expand]");
        browser.waitUntil("the message", () -> browser.text("#graph-status").startsWith("The server did not answer."));
        browser.script("window.fetch = window.there");
        browser.click("#graph-status button");
        browser.waitUntil("more", () -> nodes(browser) > first);
    }

    private static void open(Browser browser, String path) {
        browser.resize(1280, 1000).open(path);
        browser.waitUntil(
                "the graph",
                () -> nodes(browser) > 1 && !browser.text("#graph-status").startsWith("Loading"));
        browser.waitUntil("the address", () -> browser.path().contains("#n="));
    }

    private static int nodes(Browser browser) {
        return ((Number)
                        browser.script("return document.querySelector('#graph-canvas')._cyreg?.cy.nodes().length ?? 0"))
                .intValue();
    }

    private static void waitForNodes(Browser browser, int count) {
        browser.waitUntil(count + " nodes", () -> nodes(browser) == count);
    }

    private static Object seen(Browser browser) {
        return browser.script(
                CY
                        + "return cy.nodes().map(n => n.id() + ' ' + Math.round(n.position('x')) + ' ' + Math.round(n.position('y'))).sort()");
    }
}
