package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.store.Input;
import org.jiaotu.store.InputFinder;
import picocli.CommandLine.Parameters;

/** The documents to read. */
final class DocumentOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles: .txt and .md files, and folders of them.")
    private List<Path> paths = new ArrayList<>();

    List<Input> inputs() {
        return new InputFinder().find(paths);
    }
}
