package org.jiaotu.serve.browser;

import java.util.List;
import java.util.stream.Stream;

/** The pages that every general test opens: a new kind of page is a new line here. */
final class Pages {
    /** Of the bundled corpus; each is held against accessibility, widths and themes. */
    static final List<String> ALL = List.of(
            "/",
            "/search",
            "/search?q=zunyi",
            "/page/region/520300",
            "/page/region/510000",
            "/page/region/520100",
            "/page/programme/xian-guan-xiao-pin",
            "/page/organisation/ling-cheng-qu-di-yi-zhong-xue.65e414",
            "/page/honour/guo-jia-xue-qian-jiao-yu-pu-ji-pu-hui-xian",
            "/page/article/zunyi/1",
            "/page/observation/zunyi/1/459-468",
            "/page/indicator/xue-qian-san-nian-mao-ru-yuan-lv?period=all",
            "/compare",
            "/compare?region=520300&region=620700",
            "/queries/peers",
            "/graph",
            "/graph?at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F520300",
            "/query",
            "/query?name=indicator-ranking",
            "/ontology");

    /** Of the sample graph with markup for labels; each shows one at least. */
    static final List<String> WITH_MARKUP = List.of(
            "/search?q=window.hacked",
            "/page/region/530800",
            "/page/programme/xian-guan-xiao-pin",
            "/page/indicator/jiao-liu",
            "/page/organisation/1",
            "/page/article/sample-1",
            "/page/observation/sample-1",
            "/page/evidence/sample-1",
            "/graph?at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F530800",
            "/queries/articles");

    /** In {@code docs/screenshots}: the picture's name, what it shows, and what must be drawn before it is taken. */
    static final List<Shot> SHOTS = List.of(
            new Shot("start", "/?lang=zh", ".tiles"),
            new Shot("search", "/search?q=zunyi&lang=zh", ".hits"),
            new Shot("region", "/page/region/520300?lang=zh", ".figures"),
            new Shot("programme", "/page/programme/xian-guan-xiao-pin?lang=zh", "h2"),
            new Shot(
                    "indicator",
                    "/page/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv?period=all&lang=zh",
                    ".plot canvas"),
            new Shot("article", "/page/article/zunyi/1?lang=zh", "mark, .fact"),
            new Shot("compare", "/compare?region=510000&region=440000&region=500000&lang=zh", ".plot canvas"),
            new Shot(
                    "graph",
                    "/graph?at=https%3A%2F%2Fw3id.org%2Fjiaotu%2Fid%2Fregion%2F520300&lang=zh",
                    "#graph-canvas[aria-busy=false] canvas"),
            new Shot("editor", "/query?name=indicator-ranking&lang=zh", ".yasr table"),
            new Shot("query", "/queries/peers?lang=zh", "table"));

    private Pages() {}

    /** A picture of a page; {@code drawn} is a selector. */
    record Shot(String name, String path, String drawn) {
        @Override
        public String toString() {
            return name + " " + path;
        }
    }

    /** A page as wide as a desktop's or a phone's window, light or dark. */
    record View(String path, int width, boolean dark) {
        Browser open(Browser browser) {
            return browser.resize(width, 900).dark(dark).open(path);
        }

        @Override
        public String toString() {
            return path + " " + width + (dark ? " dark" : " light");
        }
    }

    static Stream<View> views() {
        return ALL.stream().flatMap(path -> Stream.of(1280, 390)
                .flatMap(width -> Stream.of(false, true).map(dark -> new View(path, width, dark))));
    }
}
