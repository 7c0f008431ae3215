package org.jiaotu.cli;

import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.serve.sparql.ResultFormat;
import org.jiaotu.serve.sparql.ResultWriter;
import org.jiaotu.serve.sparql.Services;
import org.jiaotu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query FILE.rq|NAME --store DIR}: a question to a store. */
@Command(
        name = "query",
        description = "Asks a store a SPARQL query.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(paramLabel = "FILE.rq|NAME", description = "A file, or the name of a query that Jiaotu comes with.")
    private String query;

    @Mixin
    private StoreOption store;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of table, csv, json (default: table).")
    private ResultFormat format = ResultFormat.TABLE;

    @Mixin
    private ServiceOptions services;

    QueryCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Query parsed = new QueryFinder().find(query);
        Services asked = new Services(services.hosts(), ServerSettings.DEFAULT_TIMEOUT);
        try (Store opened = Store.open(store.folder())) {
            new ResultWriter(format, output.out(), asked).write(opened.dataset(), parsed);
        }
        return 0;
    }
}
