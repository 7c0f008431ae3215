package org.jiaotu.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaotu.graph.Iris;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.BundledCorpus;
import org.jiaotu.store.CorpusBuilder;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.TemporaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: builds the bundled articles and serves them. */
@Command(
        name = "run",
        description = "Builds the bundled articles and serves them over HTTP until Ctrl-C.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {
    private static final String TO_TRY = """
            Jiaotu serves the bundled articles on %1$s (Ctrl-C ends it)

            Three things to try:
              the questions it comes with   %1$s
              what came of programmes       %1$squeries/programme-outcomes
              a question of your own        curl -s %1$ssparql -H 'Accept: text/csv' --data-urlencode \\
                'query=PREFIX jt: <https://w3id.org/jiaotu/ontology#> SELECT (COUNT(*) AS ?n) { ?s a jt:Observation }'
            """;

    /** The articles are CC0, the vocabularies Apache-2.0, the coordinates of regions CC BY: NOTICE. */
    private static final URI OF_WHAT_IS_BUNDLED = URI.create("https://creativecommons.org/licenses/by/4.0/");

    private final Output output;

    @Mixin
    private ServerOptions options;

    RunCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Serving.check(options.settings());
        try (Serving serving = new Serving();
                TemporaryFolder folder = TemporaryFolder.create()) {
            Stopwatch watch = Stopwatch.start();
            var knowledge = new KnowledgeOptions().load();
            CorpusBuilder builder = new CorpusBuilder(
                    new CorpusReader(knowledge.extractor(), Runtime.getRuntime().availableProcessors()),
                    knowledge.graph(Iris.DEFAULT_BASE),
                    Version.number());
            var built = builder.build(BundledCorpus.inputs(), folder.path(), () -> {});
            output.out().println(new BuildSummary(built, watch.seconds()).text(folder.path()));
            serving.serve(folder.path(), Optional.empty(), settings(), address -> output.out()
                    .print(TO_TRY.formatted(address)));
        }
        return 0;
    }

    private ServerSettings settings() {
        ServerSettings settings = options.settings();
        return settings.license().isPresent() ? settings : settings.withLicense(OF_WHAT_IS_BUNDLED);
    }
}
