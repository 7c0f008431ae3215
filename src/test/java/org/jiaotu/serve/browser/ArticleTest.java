package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From a fact to its place in the article and back. */
@InBrowser
class ArticleTest {
    private static final String FACT = "/page/observation/zunyi/1/459-468";

    @Test
    void fromAnObservationToItsSentenceAndBack(Browser browser) {
        browser.open(FACT).click(".stated .back");
        browser.waitUntil("the article", () -> browser.path().startsWith("/page/article/zunyi/1"));
        assertThat(browser.text(".fact:target")).isEqualTo("945.98万人次");
        assertThat(isInView(browser)).isEqualTo(true);
        browser.click(".fact:target a");
        browser.waitUntil("the observation", () -> browser.path().equals(FACT));
        assertThat(browser.text(".stated mark")).isEqualTo("945.98万人次");
    }

    @Test
    void focusShowsWhatWasReadAndEscapeHidesIt(Browser browser) {
        browser.open("/page/article/zunyi/1").tabTo(".words .fact a");
        assertThat(browser.text(".card")).contains("遵义市");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find(".card").isDisplayed()).isFalse();
    }

    @Test
    void theListLeadsToThePlace(Browser browser) {
        browser.open("/page/article/zunyi/1").click(".entries a[href='#fact-459-468']");
        assertThat(browser.text(".fact:target")).isEqualTo("945.98万人次");
        assertThat(isInView(browser)).isEqualTo(true);
    }

    private static Object isInView(Browser browser) {
        return browser.script("const at = document.querySelector('.fact:target').getBoundingClientRect();"
                + " return at.top > 0 && at.bottom < innerHeight;");
    }
}
