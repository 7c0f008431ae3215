package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
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

    /** Loads everything that was asked for. */
    Knowledge load() {
        return new Knowledge(Vocabularies.bundledAnd(vocabularies), Gazetteer.bundled());
    }

    /**
     * @param vocabularies the bundled ones and the user's
     * @param gazetteer the regions
     */
    record Knowledge(Vocabularies vocabularies, Gazetteer gazetteer) {
        FactExtractor extractor() {
            return FactExtractor.of(vocabularies, gazetteer);
        }

        /** Facts as quads under the IRIs of a base. */
        CorpusGraph graph(String base) {
            Iris iris = new Iris(base, new PinyinRomaniser(new HanLpAnalyser(List.of())));
            return new CorpusGraph(iris, vocabularies, gazetteer);
        }
    }
}
