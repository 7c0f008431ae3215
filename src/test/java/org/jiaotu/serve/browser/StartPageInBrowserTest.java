package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The start page with scripts. */
@InBrowser
class StartPageInBrowserTest {
    private static final String PER_CENT = "https://w3id.org/jiaotu/id/indicator/pu-hui-xing-you-er-yuan-fu-gai-lv";

    @Test
    void theTilesTellAnotherIndicatorWithoutAReload(Browser browser) {
        browser.open("/").script("window.kept = true");
        browser.click("#measure option[value='" + PER_CENT + "']");
        browser.waitUntil("the figure", () -> "94.14".equals(figure(browser, "520000")));
        assertThat(browser.script("return window.kept")).isEqualTo(true);
        assertThat(browser.path()).startsWith("/?indicator=");
        assertThat(browser.text("[data-code='520000']")).contains("94.14");
    }

    @Test
    void oneLanguageAtATime(Browser browser) {
        browser.open("/?lang=zh");
        assertThat(browser.text("h1")).isEqualTo("教育发展综述，读成一张有出处的图");
        assertThat(browser.text("[data-code='520000']")).startsWith("贵州\n");
        browser.click("[data-switch=lang]");
        assertThat(browser.text("h1")).startsWith("Education overviews");
        assertThat(browser.text("[data-code='520000']")).startsWith("Guizhou\n");
        assertThat(browser.text("#measure option")).isEqualTo("Number of facts");
    }

    private static String figure(Browser browser, String code) {
        return browser.find("[data-code='" + code + "']").getDomAttribute("data-value");
    }
}
