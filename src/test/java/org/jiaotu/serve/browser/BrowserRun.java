package org.jiaotu.serve.browser;

import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.Store;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** What all browser tests of a run share: the bundled corpus, a server over it, and a browser. */
final class BrowserRun implements AutoCloseable {
    private final ChromeDriver driver;
    private final Store store;
    private final JiaotuServer server;
    private Browser browser;

    private BrowserRun(ChromeDriver driver) {
        this.driver = driver;
        store = BundledStore.open();
        server = JiaotuServer.start(
                store.dataset(), store.search(), ServerSettings.defaults().withPort(0));
    }

    static BrowserRun start() {
        return new BrowserRun(Chromium.find().orElseThrow().start());
    }

    /** Leaves the tab and all that it stored, and with them the size and the theme that were set. */
    void freshTab() {
        String old = driver.getWindowHandle();
        String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(fresh);
        browser = new Browser(driver, server.uri());
        browser.forget();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
        store.close();
    }
}
