package org.jiaotu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiaotu.export.CsvWriter;
import org.jiaotu.export.ExplanationWriter;
import org.jiaotu.export.JsonLinesWriter;
import org.jiaotu.export.SortedTurtle;
import org.jiaotu.fact.Fact;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.SortedNQuads;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extract PATH…}: facts to standard output. */
@Command(
        name = "extract",
        description = "Prints the facts of articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private KnowledgeOptions options;

    @Mixin
    private BaseOption base;

    @ArgGroup
    private Manner manner = new Manner();

    ExtractCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = documents.inputs();
        var knowledge = options.load();
        CorpusGraph graph = knowledge.graph(base.iri());
        Reading reading = new CorpusReader(knowledge.extractor(), 1)
                .read(inputs, () -> {})
                .orRefuse();
        reading.refused().forEach(output::tell);
        if (manner.explain) {
            ExplanationWriter writer = new ExplanationWriter();
            facts(reading).map(writer::text).forEach(output.out()::print);
        } else {
            print(reading, graph);
        }
        return 0;
    }

    private void print(Reading reading, CorpusGraph graph) throws IOException {
        switch (manner.format) {
            case JSONL -> printJsonLines(reading);
            case CSV -> printCsv(reading);
            case TTL -> {
                SortedTurtle turtle = new SortedTurtle();
                graph.facts(reading.articles(), turtle);
                turtle.write(output.out());
            }
            case NQ -> {
                SortedNQuads quads = new SortedNQuads();
                graph.facts(reading.articles(), quads);
                quads.write(output.out());
            }
        }
    }

    private void printJsonLines(Reading reading) {
        JsonLinesWriter writer = new JsonLinesWriter();
        facts(reading).forEach(fact -> output.out().print(writer.line(fact) + "\n"));
    }

    private void printCsv(Reading reading) throws IOException {
        CsvWriter writer = new CsvWriter(output.out());
        for (Fact fact : facts(reading).toList()) {
            writer.write(fact);
        }
    }

    private static Stream<Fact> facts(Reading reading) {
        return reading.articles().stream().flatMap(read -> read.facts().stream());
    }

    /** Data for programs, or an account for people. */
    private static final class Manner {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                defaultValue = "JSONL",
                description = "One of jsonl, csv, ttl, nq (default: jsonl).")
        private Format format = Format.JSONL;

        @Option(names = "--explain", description = "Tell how each fact came about instead.")
        private boolean explain;
    }

    private enum Format {
        JSONL,
        CSV,
        TTL,
        NQ
    }
}
