package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** That the harness would notice. */
@InBrowser
class HarnessTest {
    @Test
    void opensPages(Browser browser) {
        browser.open("/search?q=zunyi&lang=zh");
        assertThat(browser.path()).isEqualTo("/search?q=zunyi&lang=zh");
        assertThat(browser.text("h1")).startsWith("搜索");
    }

    @Test
    void tellsAPageFromItsAbsence(Browser browser) {
        assertThat(browser.open("/").status()).isEqualTo(200);
        assertThat(browser.open("/page/no-such-thing").status()).isEqualTo(404);
        assertThat(browser.errors()).hasSize(1);
    }

    @Test
    void seesPagesThatAreTooWide(Browser browser) {
        browser.resize(390, 900).open("/");
        assertThat(browser.sideways()).isZero();
        browser.script("document.querySelector('h1').style.width = '500px'");
        assertThat(browser.sideways()).isGreaterThan(100);
    }

    @Test
    void takesATheme(Browser browser) {
        String dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        assertThat(browser.open("/").dark(true).script(dark)).isEqualTo(true);
        assertThat(browser.dark(false).script(dark)).isEqualTo(false);
    }

    @Test
    void takesADownload(Browser browser) {
        browser.open("/queries/peers");
        Download csv = browser.download(() -> browser.click("a[href$='output=csv']"));
        assertThat(csv.text()).startsWith("indicatorName,");
    }

    @Test
    void runsNoScriptsWhenTold(Browser browser) {
        String page =
                "data:text/html,%3Cp%3Eoff%3C/p%3E%3Cscript%3Edocument.querySelector('p').textContent='on'%3C/script%3E";
        assertThat(browser.open(page).text("p")).isEqualTo("on");
        assertThat(browser.withoutScripts().open(page).text("p")).isEqualTo("off");
    }

    @Test
    void hearsErrors(Browser browser) {
        browser.open("/").script("console.error('broken'); setTimeout(() => { throw new Error('thrown'); })");
        browser.waitUntil("the error", () -> browser.errors().toString().contains("thrown"));
        browser.script("document.body.insertAdjacentHTML('beforeend', '<img alt=\"\" src=\"/no-such-file\">')");
        browser.waitUntil("the 404", () -> browser.errors().toString().contains("404"));
    }

    @Test
    void seesRequestsToOtherHostsThatComeToNothing(Browser browser) {
        browser.open("about:blank").awaitScript("fetch('http://elsewhere.test/a').catch(() => arguments[0]())");
        assertThat(browser.strangers()).containsExactly("http://elsewhere.test/a");
        assertThat(browser.errors()).hasSize(1);
    }

    @Test
    void hearsOfRequestsThatThePolicyRefuses(Browser browser) {
        browser.open("/").awaitScript("fetch('http://elsewhere.test/a').catch(() => arguments[0]())");
        assertThat(browser.errors()).isNotEmpty().allSatisfy(error -> assertThat(error)
                .contains("elsewhere.test"));
    }

    @Test
    void findsFaults(Browser browser) {
        browser.open("/").script("document.querySelector('input').removeAttribute('aria-label')");
        browser.script("document.querySelector('input').removeAttribute('placeholder')");
        assertThat(browser.faults()).hasSize(1).first().asString().startsWith("label (critical) input");
    }

    @Test
    void forgetsWhatATestStored(Browser browser) {
        // whichever of the two runs second would see what the first stored
        assertThat(browser.open("/").script("return localStorage.getItem('kept')"))
                .isNull();
        browser.script("localStorage.setItem('kept', 'yes')");
    }

    @Test
    void forgetsWhatAnotherTestStored(Browser browser) {
        forgetsWhatATestStored(browser);
    }

    @Test
    void measuresFrames(Browser browser) {
        browser.open("/");
        FrameTimes still = browser.frameTimes(() -> browser.awaitScript("setTimeout(arguments[0], 500)"));
        assertThat(still.intervals()).hasSizeGreaterThan(10);
        FrameTimes stalled = browser.frameTimes(
                () -> browser.script("const end = performance.now() + 300; while (performance.now() < end) {}"));
        assertThat(stalled.percentile(100)).isGreaterThan(250);
    }

    @Test
    void tellsTheMiddleAndTheTailOfFrameTimes() {
        FrameTimes times = FrameTimes.of(List.of(0, 16, 32, 48, 64, 164));
        assertThat(times.intervals()).containsExactly(16.0, 16.0, 16.0, 16.0, 100.0);
        assertThat(times.median()).isEqualTo(16);
        assertThat(times.percentile(95)).isEqualTo(100);
    }
}
