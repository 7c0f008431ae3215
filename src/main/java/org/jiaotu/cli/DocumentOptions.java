package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.document.UserException;
import org.jiaotu.store.Input;
import org.jiaotu.store.InputFinder;
import picocli.CommandLine.Parameters;

/** The documents to read. */
final class DocumentOptions {
    private static final String UNDECODABLE = "\uFFFD";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles: .txt and .md files, and folders of them.")
    private List<Path> paths = new ArrayList<>();

    List<Input> inputs() {
        return inputs(paths);
    }

    static List<Input> inputs(List<Path> paths) {
        paths.stream()
                .map(Path::toString)
                .filter(path -> path.contains(UNDECODABLE))
                .findFirst()
                .ifPresent(path -> {
                    throw new UserException(
                            path + ": this terminal's locale cannot spell the path; set LC_ALL=C.UTF-8");
                });
        return new InputFinder().find(paths);
    }
}
