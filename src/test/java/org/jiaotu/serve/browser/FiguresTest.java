package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Rankings and comparisons, drawn. */
@InBrowser
class FiguresTest {
    private static final String COLOURS = """
            const canvas = document.querySelector('figure.chart .plot canvas');
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const seen = new Set();
            for (let i = 0; i < data.length; i += 4) {
              if (data[i + 3] > 200) {
                seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
              }
            }
            return seen.size;
            """;
    private static final String ANSWERED =
            "const done = arguments[1]; fetch(arguments[0]).then(a => a.text()).then(text => done(text), e => done(String(e)))";

    @Test
    void aRankingIsDrawnAndDrawnAnewInTheDark(Browser browser) {
        browser.open("/page/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv?period=all");
        browser.waitUntil(
                "the chart", () -> !browser.all("figure.chart .plot canvas").isEmpty());
        assertThat((Long) browser.script(COLOURS)).isGreaterThan(5);
        browser.click("[data-switch=theme]");
        assertThat((Long) browser.script(COLOURS)).isGreaterThan(5);
        assertThat(browser.all("figcaption button")).isNotEmpty();
    }

    @Test
    void aRegionIsAddedByPinyinAndKeys(Browser browser) {
        browser.open("/compare?region=520300&region=620700")
                .tabTo("input[data-pick=region]")
                .press("wuhai");
        browser.waitUntil("the choices", () -> !browser.all("[role=option]").isEmpty());
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitUntil(
                "three regions", () -> browser.all(".chosen input[name=region]").size() == 3);
        assertThat(browser.text("h2#table + .wide thead")).contains("遵义市", "张掖市", "乌海市");
        String csv = browser.find("a[href^='/compare.csv']").getDomAttribute("href");
        assertThat((String) browser.awaitScript(ANSWERED, csv)).contains("乌海市", "sentence");
    }
}
