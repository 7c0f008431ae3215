package org.jiaotu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.tdb2.TDBException;
import org.jiaotu.document.UserException;
import org.jiaotu.export.ExportFormat;
import org.jiaotu.export.ReplacedFile;
import org.jiaotu.export.StoreExport;
import org.jiaotu.export.TableDescription;
import org.jiaotu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export --store DIR --format FORMAT}: a store for other tools. */
@Command(
        name = "export",
        description = "Writes a store in a format of other tools.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = {
                "nq, ttl, jsonld: all of the graph.",
                "csv: the observations as a table; beside a file comes its CSVW description.",
                "gexf, graphml: the network of regions, programmes and indicators."
            })
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Replace this file, once all is written.")
    private Path file;

    @Option(names = "--bom", description = "A CSV for Excel: with a byte order mark, and no text taken for a formula.")
    private boolean byteOrderMark;

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (byteOrderMark && format != ExportFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom is for --format csv");
        }
        try (Store opened = Store.open(store.folder())) {
            StoreExport export = new StoreExport(opened.dataset());
            if (file == null) {
                print(export);
            } else {
                replace(export);
            }
        }
        return 0;
    }

    private void print(StoreExport export) throws IOException {
        write(export, new BufferedOutputStream(output.out()));
        if (output.out().checkError()) {
            throw new UserException("standard output cannot be written; is the disk full, or the reader gone?");
        }
    }

    private void replace(StoreExport export) {
        ReplacedFile.write(file, out -> write(export, out));
        if (format == ExportFormat.CSV) {
            String table = file.getFileName().toString();
            ReplacedFile.write(
                    file.resolveSibling(table + TableDescription.SUFFIX), out -> TableDescription.write(table, out));
        }
    }

    private void write(StoreExport export, OutputStream out) throws IOException {
        try {
            if (byteOrderMark) {
                export.writeForSpreadsheet(out);
            } else {
                export.write(format, out);
            }
        } catch (TDBException e) {
            throw new UserException(
                    store.folder() + ": the store is damaged (" + e.getMessage()
                            + "); build it again from its articles",
                    e);
        }
    }
}
