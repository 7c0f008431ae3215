package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each page, wide and narrow, light and dark. */
@InBrowser
class EveryPageTest {
    private static final long HEAVIEST = 300_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.jiaotu.serve.browser.Pages#views")
    void isThereForEverybodyAndFitsTheWindow(Pages.View view, Browser browser) {
        view.open(browser);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.sideways()).as("CSS pixels wider than the window").isZero();
        assertThat(browser.weight()).as("bytes without the libraries").isLessThan(HEAVIEST);
    }
}
