package org.jiaotu.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.Validation;
import org.jiaotu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate --store DIR}: the SHACL report. */
@Command(
        name = "validate",
        description = "Checks a store against the SHACL shapes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private StoreOption store;

    ValidateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.folder())) {
            Validation.Report report = check(opened.dataset());
            report.results().forEach(result -> output.out().println(line(result)));
            int violations = report.violations().size();
            output.out()
                    .println(violations + " violations, " + report.warnings().size() + " warnings");
            if (violations > 0) {
                throw new UserException(store.folder() + ": breaks its shapes; build it again from its articles");
            }
        }
        return 0;
    }

    private static Validation.Report check(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> Validation.bundled().check(dataset.getDefaultGraph()));
    }

    private static String line(Validation.Result result) {
        return String.join(
                "\t",
                result.severity().name().toLowerCase(Locale.ROOT),
                result.focus(),
                result.path(),
                result.value(),
                result.message());
    }
}
