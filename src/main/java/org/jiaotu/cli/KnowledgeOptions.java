package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.mention.Analyser;
import org.jiaotu.mention.HanLpAnalyser;
import picocli.CommandLine.Option;

/** What Jiaotu knows before it reads, with what the user adds to it. */
final class KnowledgeOptions {
    @Option(
            names = "--vocabulary",
            paramLabel = "PATH",
            description =
                    "A vocabulary to add to the bundled ones: a Turtle file or a folder of them; may be repeated.")
    private List<Path> vocabularies = new ArrayList<>();

    /** Loads everything that was asked for; the dictionaries while the vocabularies are parsed. */
    Knowledge load() {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::bundled);
        CompletableFuture<Analyser> analyser = CompletableFuture.supplyAsync(() -> new HanLpAnalyser(List.of()));
        return new Knowledge(Vocabularies.bundledAnd(vocabularies), gazetteer.join(), analyser.join());
    }

    /**
     * @param vocabularies the bundled ones and the user's
     * @param gazetteer the regions
     * @param analyser reads names in pinyin
     */
    record Knowledge(Vocabularies vocabularies, Gazetteer gazetteer, Analyser analyser) {
        FactExtractor extractor() {
            return FactExtractor.of(vocabularies, gazetteer);
        }

        /** Facts as quads under the IRIs of a base. */
        CorpusGraph graph(String base) {
            Iris iris = new Iris(base, new PinyinRomaniser(analyser));
            return new CorpusGraph(iris, vocabularies, gazetteer);
        }
    }
}
