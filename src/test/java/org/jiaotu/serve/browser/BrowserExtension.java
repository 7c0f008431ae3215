package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link InBrowser} does: one Chromium and one server for the whole run, a fresh tab for each test, and a look at what it left. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final String MISSING =
            "no chromium and chromedriver on the path (Debian: apt-get install chromium chromium-driver)";
    private static final String LEFT_OUT = "browser tests left out: " + MISSING;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (required()) {
            throw new IllegalStateException("browser tests are required, but there is " + MISSING);
        }
        ofRun(context).getOrComputeIfAbsent(LEFT_OUT, BrowserExtension::say);
        return ConditionEvaluationResult.disabled(LEFT_OUT);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run(context).freshTab();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = run(context).browser();
        assertThat(browser.errors()).as("errors on the browser's console").isEmpty();
        assertThat(browser.strangers()).as("requests to other hosts").isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return run(context).browser();
    }

    private static boolean required() {
        return "required".equals(System.getProperty("browser")) || "true".equals(System.getenv("CI"));
    }

    private static String say(String line) {
        System.out.println(line);
        return line;
    }

    private static BrowserRun run(ExtensionContext context) {
        return ofRun(context).getOrComputeIfAbsent(BrowserRun.class, type -> BrowserRun.start(), BrowserRun.class);
    }

    /** What is kept here is closed when all tests have run. */
    private static Store ofRun(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(BrowserExtension.class));
    }
}
