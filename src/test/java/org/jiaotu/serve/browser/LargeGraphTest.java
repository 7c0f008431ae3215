package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph view of a region with thousands of neighbours, whose name is markup. */
@InBrowser
class LargeGraphTest {
    private static final String NAME = "<script>window.hacked=1</script>";
    private static final String HUB = "/graph?lang=en&at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F990000";
    private static final String HEAD = """
            PREFIX jt: <https://w3id.org/jiaotu/ontology#>
            PREFIX id: <https://w3id.org/jiaotu/id/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <https://w3id.org/jiaotu/id/region/990000> a jt:Region ; jt:code "990000" ; skos:prefLabel "%s"@zh .
            """.formatted(NAME);
    private static final String FIGURE = """
            <https://w3id.org/jiaotu/id/observation/made/%1$d> a jt:Observation ; jt:region <https://w3id.org/jiaotu/id/region/990000> ;
                jt:indicator <https://w3id.org/jiaotu/id/indicator/made-%1$d> ; jt:repeats false ; jt:valueText "%1$d" ; jt:confidence 0.9 .
            <https://w3id.org/jiaotu/id/indicator/made-%1$d> a jt:Indicator ; skos:prefLabel "Made %1$d"@en .
            """;

    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        String figures = IntStream.range(0, 3000).mapToObj(FIGURE::formatted).collect(Collectors.joining());
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(HEAD + figures, Lang.TURTLE).parse(dataset));
        server = JiaotuServer.start(dataset, ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void staysFluentAtTwoThousandNodes(Browser browser) {
        browser.at(server.uri()).resize(1280, 1000).open(HUB);
        browser.waitUntil("the first", () -> nodes(browser) == 7);
        browser.script("document.querySelector('#graph-batch').value = 500; "
                + "document.querySelector('#graph-batch').dispatchEvent(new Event('change'))");
        for (int count = 507; count <= 2007; count += 500) {
            int wanted = count;
            browser.waitUntil(
                    "the button", () -> browser.text(".graph-expand").contains((wanted - 501) + " of 3000 shown"));
            browser.click("[data-kind=indicator].plain");
            browser.waitUntil(wanted + " nodes", () -> nodes(browser) == wanted);
        }
        FrameTimes times = browser.frameTimes(() -> browser.awaitScript("""
                const done = arguments[0];
                const canvas = document.querySelector('#graph-canvas');
                const { left, top, width, height } = canvas.getBoundingClientRect();
                const end = performance.now() + 2000;
                let i = 0;
                const next = () => {
                  canvas.firstElementChild.dispatchEvent(new WheelEvent('wheel', {
                    deltaY: i++ % 40 < 20 ? -12 : 12, clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }));
                  canvas._cyreg.cy.panBy({ x: i % 40 < 20 ? 6 : -6, y: 3 });
                  performance.now() < end ? requestAnimationFrame(next) : done();
                };
                next();
                """));
        System.out.printf(
                "graph at 2000 nodes: frame median %.1f ms, 95th %.1f ms%n", times.median(), times.percentile(95));
        assertThat(times.median()).isLessThan(100);
        assertThat(browser.text("#graph-status")).contains("The link holds the first");
        browser.click("[data-do=undo]");
        browser.waitUntil("the step before", () -> nodes(browser) == 1507);
    }

    @Test
    void markupStaysTextInPanelListAndSvg(Browser browser) {
        browser.at(server.uri()).resize(1280, 1000).open(HUB);
        browser.waitUntil("the first", () -> nodes(browser) == 7);
        assertThat(browser.text("#graph-panel h2")).isEqualTo(NAME);
        browser.click("#graph-list summary");
        assertThat(browser.text(".graph-nodes tbody th")).isEqualTo(NAME);
        assertThat(browser.awaitScript("""
                const done = arguments[0];
                HTMLAnchorElement.prototype.click = () => {};
                URL.createObjectURL = (blob) => { blob.text().then((text) => {
                  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
                  done(`${svg.querySelectorAll('script').length} ${svg.querySelector('title').textContent}`);
                }); return '#'; };
                document.querySelector('[data-do=svg]').click();
                """)).isEqualTo("0 " + NAME);
        assertThat(browser.script("return window.hacked")).isNull();
    }

    private static int nodes(Browser browser) {
        return ((Number)
                        browser.script("return document.querySelector('#graph-canvas')._cyreg?.cy.nodes().length ?? 0"))
                .intValue();
    }
}
