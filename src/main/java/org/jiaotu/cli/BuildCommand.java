package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiaotu.link.Linkset;
import org.jiaotu.link.LinksetReader;
import org.jiaotu.store.CorpusBuilder;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build PATH… --store DIR}: articles into a store. */
@Command(
        name = "build",
        description = "Reads articles, checks their facts, and loads them into a store.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private StoreOption store;

    @Mixin
    private KnowledgeOptions options;

    @Mixin
    private BaseOption base;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "A linkset to put into the store, as link writes it; may be repeated.")
    private List<Path> links = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time (default: the processors); the result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        Stopwatch watch = Stopwatch.start();
        List<Input> inputs = documents.inputs();
        List<Linkset> linksets = links.stream().map(LinksetReader::read).toList();
        var knowledge = options.load();
        var builder = new CorpusBuilder(
                        new CorpusReader(knowledge.extractor(), threads), knowledge.graph(base.iri()), Version.number())
                .with(linksets);
        CorpusBuilder.Built built;
        try (Progress progress = Progress.of("articles", inputs.size())) {
            built = builder.build(inputs, store.folder(), progress::step);
        }
        built.reading().refused().forEach(line -> output.tell("left out: " + line));
        LinksetApplying.tell(built.left(), output);
        output.out().print(new BuildSummary(built, watch.seconds()).text(store.folder()));
        return 0;
    }
}
