package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.SampleDataset;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.Store;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A graph whose every label, title and sentence is markup with a script. */
@InBrowser
class MarkupStaysTextTest {
    private static final String MARKUP = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

    private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph/markup");
    private static final Set<String> SAID = Set.of("quote", "sentence", "indicatorText", "valueText");

    @TempDir
    private static Path folder;

    private static Store store;
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        try (StoreBuilder builder = StoreBuilder.begin(folder.resolve("store"))) {
            builder.write(out -> SampleDataset.create().stream()
                    .map(MarkupStaysTextTest::withMarkup)
                    .forEach(out::quad));
            builder.index(PinyinReader.bundled());
            builder.commit();
        }
        store = Store.open(folder.resolve("store"));
        server = JiaotuServer.start(
                store.dataset(), store.search(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    static Stream<String> pages() {
        return Pages.WITH_MARKUP.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onEveryKindOfPage(String path, Browser browser) {
        browser.at(server.uri()).open(path);
        assertThat(browser.text("body")).contains(MARKUP);
        assertThat(browser.all("script:not([src]), img[src=x]")).isEmpty();
        assertThat(browser.script("return window.hacked")).isNull();
    }

    private static Quad withMarkup(Quad quad) {
        return Quad.create(
                GRAPH,
                quad.getSubject(),
                quad.getPredicate(),
                isSaid(quad) ? marked(quad.getObject()) : quad.getObject());
    }

    private static boolean isSaid(Quad quad) {
        return quad.getObject().isLiteral()
                && (quad.getObject().getLiteralLanguage().startsWith("zh")
                        || SAID.contains(quad.getPredicate().getLocalName()));
    }

    private static Node marked(Node said) {
        return NodeFactory.createLiteralLang(said.getLiteralLexicalForm() + MARKUP, said.getLiteralLanguage());
    }
}
