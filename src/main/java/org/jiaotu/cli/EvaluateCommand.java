package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiaotu.evaluate.Evaluation;
import org.jiaotu.evaluate.FactLine;
import org.jiaotu.evaluate.FactLineReader;
import org.jiaotu.evaluate.GoldDocument;
import org.jiaotu.evaluate.GoldReader;
import org.jiaotu.export.JsonLinesWriter;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.Input;
import org.jiaotu.store.InputFinder;
import org.jiaotu.store.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate GOLD_DIR DOC…}: precision, recall and F1. */
@Command(
        name = "evaluate",
        description = "Holds the facts of articles against gold.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "The folder of the gold facts, .jsonl files.")
    private Path gold;

    @Parameters(index = "1..*", paramLabel = "DOC", arity = "1..*", description = "The articles, or folders of them.")
    private List<Path> documents;

    @Mixin
    private KnowledgeOptions options;

    @Option(
            names = "--show",
            paramLabel = "KIND",
            description = "List what is missed (-), wrongly found (+) and wrong in a field (~) of a kind of fact: "
                    + "${COMPLETION-CANDIDATES}.")
    private Kind show;

    EvaluateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        List<GoldDocument> wanted = new GoldReader().read(gold);
        List<Input> inputs = new InputFinder().find(documents);
        Reading reading = new CorpusReader(options.load().extractor(), 1)
                .read(inputs, () -> {})
                .orRefuseAny();
        String shown = show == null ? null : show.toString();
        output.out().print(Evaluation.evaluate(wanted, found(reading), shown).text());
        return 0;
    }

    private static List<FactLine> found(Reading reading) {
        JsonLinesWriter writer = new JsonLinesWriter();
        List<String> lines = reading.articles().stream()
                .flatMap(read -> read.facts().stream())
                .map(writer::line)
                .toList();
        return new FactLineReader().read("the facts found", lines);
    }

    private enum Kind {
        OBSERVATION,
        PROGRAMME,
        RECOGNITION,
        POLICY,
        PARTNERSHIP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
