package org.jiaotu.serve.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a {@link Browser} as a parameter, in a fresh tab, in front of a server over the bundled corpus.
 *
 * <p>A test fails when the console had an error that it did not ask for with {@link Browser#errors}, and when anything was
 * requested from another host, also in vain. Where no Chromium is, the tests are left out, and one line says so; with
 * {@code -Dbrowser=required} or the variable {@code CI=true} they fail.
 *
 * <pre>{@code
 * @InBrowser
 * class StartPageTest {
 *     @Test
 *     void saysWhatItIs(Browser browser) {
 *         browser.open("/");
 *         assertThat(browser.text("h1")).contains("教育");
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
