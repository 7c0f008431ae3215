package org.jiaotu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The folder of the store.")
    private Path folder;

    Path folder() {
        return folder;
    }
}
