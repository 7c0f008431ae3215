package org.jiaotu.serve.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jiaotu.store.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A tab in front of a server, as a test sees it. What is named by a CSS selector is waited for.
 *
 * <pre>{@code
 * browser.open("/");
 * browser.type("input[name=q]", "遵义").press(Keys.ENTER);
 * browser.waitUntil("results", () -> browser.text("main").contains("遵义市"));
 * }</pre>
 */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final Traffic traffic;
    private URI home;

    Browser(ChromeDriver driver, URI home) {
        this.driver = driver;
        this.home = home;
        this.traffic = new Traffic(driver);
    }

    /** From now on, paths lead to this server (its requests are no stranger's). */
    public Browser at(URI server) {
        home = server;
        traffic.allow(server);
        return this;
    }

    /** Opens a path of the server, {@code /search?q=zunyi}, and waits until the page and its scripts have loaded. */
    public Browser open(String path) {
        traffic.allow(home);
        driver.get(home.resolve(path).toString());
        return this;
    }

    /** The address of the page, without the server's: {@code /search?q=zunyi}. */
    public String path() {
        String address = driver.getCurrentUrl();
        return address.startsWith(home.toString())
                ? address.substring(home.toString().length() - 1)
                : address;
    }

    /** The status of the answer that the page came with: 200. */
    public int status() {
        return ((Long) script("return performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** The first element that a selector names. */
    public WebElement find(String css) {
        waitUntil(css, () -> !all(css).isEmpty());
        return all(css).get(0);
    }

    /** All elements that a selector names just now. */
    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public Browser click(String css) {
        waitUntil("a click on " + css, () -> isClicked(css));
        return this;
    }

    /** False for an element that a script replaced between finding and clicking it. */
    private boolean isClicked(String css) {
        try {
            find(css).click();
            return true;
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    public Browser type(String css, String text) {
        find(css).sendKeys(text);
        return this;
    }

    /** Presses keys where the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses Tab until what the selector names has the focus; fails when thirty are not enough. */
    public Browser tabTo(String css) {
        for (int i = 0; i < 30; i++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
                return this;
            }
        }
        throw new AssertionError("thirty Tabs do not reach " + css + " on " + path());
    }

    /** The text of the first element that a selector names, as it is seen. */
    public String text(String css) {
        return find(css).getText();
    }

    /** Waits until something holds; fails with its name and the page's address after ten seconds. */
    public Browser waitUntil(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + " on " + path());
            }
            pause(20);
        }
        return this;
    }

    /** What a script returns; its arguments are {@code arguments[0]} and so on. */
    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script gives to the function that is its last argument. */
    public Object awaitScript(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Makes the page's view so many CSS pixels wide and high. */
    public Browser resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Prefers dark or light, as a reader's system would say. */
    public Browser dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    /** Runs no script of the pages opened from now on; those of tests still run. */
    public Browser withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** The file that something makes the browser download. */
    public Download download(Runnable action) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            driver.executeCdpCommand(
                    "Browser.setDownloadBehavior",
                    Map.of("behavior", "allow", "downloadPath", folder.path().toString()));
            action.run();
            waitUntil("a download", () -> Download.in(folder.path()).isPresent());
            return Download.in(folder.path()).orElseThrow();
        }
    }

    /** How many CSS pixels the page is wider than the window: more than none, and readers scroll sideways. */
    public long sideways() {
        return (Long) script("return document.scrollingElement.scrollWidth - innerWidth");
    }

    /** What is in view, as PNG. */
    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** The bytes, uncompressed, of the page and all that it loaded, but for the libraries that draw charts, graph and editor. */
    public long weight() {
        return (Long) script("""
                const own = performance.getEntriesByType("resource").filter((it) => !it.name.includes("/assets/lib/"));
                return [...performance.getEntriesByType("navigation"), ...own].reduce((sum, it) => sum + it.decodedBodySize, 0)""");
    }

    /** The faults of impact serious or critical that axe-core finds on the page, a line each. */
    public List<String> faults() {
        return Axe.faults(this);
    }

    /** The errors on the console since this was last asked: scripts that failed, files that were not there, what the CSP refused. */
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was requested from other hosts since this was last asked, also in vain. */
    public List<String> strangers() {
        return traffic.strangers();
    }

    /** How evenly the page drew while something was done. */
    public FrameTimes frameTimes(Runnable action) {
        script(FrameTimes.START);
        action.run();
        return FrameTimes.of((List<?>) script(FrameTimes.STOP));
    }

    void forget() {
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", home.toString(), "storageTypes", "all"));
        errors();
        strangers();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
