package org.jiaotu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jiaotu.document.UserException;
import org.jiaotu.link.WikidataQuestion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code link --store DIR …}: links to other datasets, found into a file for review, then applied. */
@Command(
        name = "link",
        description = {
            "Links a store to other datasets: finds links and writes them to a file, or puts such a file into the store.",
            "Look the file over before you apply it; every link says how it was found."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LinkCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @ArgGroup(multiplicity = "1")
    private Task task;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Find the links and write them to this file (SSSOM/TSV); without it, only tell what would be done.")
    private Path file;

    @Mixin
    private AskingOptions asking;

    /** What to do; one of these. */
    static final class Task {
        @Option(
                names = "--wikidata",
                paramLabel = "ENDPOINT",
                arity = "0..1",
                fallbackValue = WikidataQuestion.ENDPOINT,
                description = "Find regions in Wikidata by their GB/T 2260 code (P442), at this SPARQL endpoint "
                        + "(default: ${FALLBACK-VALUE}).")
        private String wikidata;

        @Option(
                names = "--apply",
                paramLabel = "FILE",
                description = "Put a linkset file into the store, in the place of one with the same mapping_set_id.")
        private Path apply;
    }

    LinkCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (task.apply != null) {
            if (file != null) {
                throw new ParameterException(spec.commandLine(), "--out goes with --wikidata, not with --apply");
            }
            new LinksetApplying(store.folder(), output).apply(task.apply);
            return 0;
        }
        WikidataLinking linking = new WikidataLinking(store.folder(), task.wikidata, asking, output);
        if (file == null) {
            linking.explain();
        } else {
            linking.write(absent(file));
        }
        return 0;
    }

    /** A file that is there may hold somebody's review. */
    private static Path absent(Path file) {
        if (Files.exists(file)) {
            throw new UserException(file + ": is there, and may hold your review; give another name, or remove it");
        }
        return file;
    }
}
