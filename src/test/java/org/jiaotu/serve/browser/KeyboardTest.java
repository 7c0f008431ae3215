package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Nothing but keys. */
@InBrowser
class KeyboardTest {
    @Test
    void tabReachesTheSearchBoxAndEnterSearches(Browser browser) {
        browser.open("/").tabTo("input[name=q]").press("zunyi", Keys.ENTER);
        browser.waitUntil("the results", () -> browser.path().startsWith("/search?q=zunyi"));
        assertThat(browser.text(".hits")).startsWith("遵义市");
    }

    @Test
    void enterFollowsTheFirstHit(Browser browser) {
        browser.open("/search?q=zunyi").tabTo(".hits a").press(Keys.ENTER);
        browser.waitUntil("the region", () -> browser.path().equals("/page/region/520300"));
        assertThat(browser.text("h1")).contains("遵义市");
    }
}
