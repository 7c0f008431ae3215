package org.jiaotu.serve.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** axe-core, which finds what keeps people from using a page: no label, too little contrast, nothing for the keyboard. */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'], preload: false }).then(
                ({ violations }) => done(violations
                    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .flatMap(({ id, impact, nodes }) => nodes.map(node =>
                        `${id} (${impact}) ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))),
                fault => done([`axe-core failed: ${fault}`]));
            """;

    private Axe() {}

    static List<String> faults(Browser browser) {
        browser.script(SOURCE);
        return ((List<?>) browser.awaitScript(RUN))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
