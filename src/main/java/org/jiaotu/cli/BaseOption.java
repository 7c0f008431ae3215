package org.jiaotu.cli;

import org.jiaotu.graph.Iris;
import picocli.CommandLine.Option;

/** What the IRIs of things start with. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "What the IRIs of things start with (default: ${DEFAULT-VALUE}).")
    private String base;

    String iri() {
        return base;
    }
}
