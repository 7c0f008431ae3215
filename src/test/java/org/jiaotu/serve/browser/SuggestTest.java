package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Search as one types, with nothing but keys. */
@InBrowser
class SuggestTest {
    private static final String SELECTED = ".suggestions [aria-selected=true]";

    @ParameterizedTest
    @CsvSource({
        "遵义, 遵义市, /page/region/520300",
        "zuny, 遵义市, /page/region/520300",
        "xgxp, 县管校聘, /page/programme/xian-guan-xiao-pin"
    })
    void nameOrPinyinLeadToThePage(String typed, String found, String page, Browser browser) {
        browser.open("/").find("[role=combobox]");
        browser.press("/").press(typed);
        browser.waitUntil(
                "suggestions", () -> browser.all(".suggestions [role=option]").size() > 1);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.text(SELECTED)).startsWith(found);
        assertThat(browser.script("return document.activeElement.getAttribute('aria-activedescendant')"))
                .isEqualTo(browser.find(SELECTED).getDomAttribute("id"));
        browser.press(Keys.ENTER);
        browser.waitUntil("the page", () -> browser.path().equals(page));
    }

    @Test
    void marksWhatMatchesAndEscapeCloses(Browser browser) {
        browser.open("/").type("input[role=combobox]", "入园");
        browser.waitUntil("sentences", () -> browser.all("[data-kind=evidence]").size() == 1);
        assertThat(browser.text(".suggestions mark")).isEqualTo("入园");
        assertThat(browser.find("input[name=q]").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("input[name=q]").getDomAttribute("aria-expanded"))
                .isEqualTo("false");
        assertThat(browser.find(".suggestions").isDisplayed()).isFalse();
    }

    @Test
    void tellsThatNothingWasFound(Browser browser) {
        browser.open("/?lang=zh").type("input[role=combobox]", "qqqqqqqq");
        browser.waitUntil("the answer", () -> browser.text(".suggestions").startsWith("没有找到"));
    }

    @Test
    void enterWithoutAChoiceSearches(Browser browser) {
        browser.open("/").type("input[name=q]", "zunyi").press(Keys.ENTER);
        browser.waitUntil("the results", () -> browser.path().startsWith("/search?q=zunyi"));
    }
}
