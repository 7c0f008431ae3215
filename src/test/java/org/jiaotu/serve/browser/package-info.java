/** The pages in a real headless Chromium: the harness that tests get a browser from, and the tests that every page must stand. */
package org.jiaotu.serve.browser;
