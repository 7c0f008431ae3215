package org.jiaotu.serve;

import java.util.List;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.store.BundledCorpus;
import org.jiaotu.store.CorpusBuilder;
import org.jiaotu.store.CorpusReader;
import org.jiaotu.store.Store;
import org.jiaotu.store.TemporaryFolder;

/** The bundled articles, built as {@code run} builds them, once for all tests of a run. */
public final class BundledStore {
    private static TemporaryFolder folder;

    private BundledStore() {}

    /** The store, to be closed. */
    public static synchronized Store open() {
        if (folder == null) {
            folder = build(); // not in a static initialiser: other threads would wait for it, and it for them
        }
        return Store.open(folder.path());
    }

    private static TemporaryFolder build() {
        TemporaryFolder folder = TemporaryFolder.create();
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        Vocabularies vocabularies = Vocabularies.bundled();
        Gazetteer gazetteer = Gazetteer.bundled();
        Iris iris = new Iris(Iris.DEFAULT_BASE, new PinyinRomaniser(new HanLpAnalyser(List.of())));
        var reader = new CorpusReader(FactExtractor.of(vocabularies, gazetteer), 2);
        new CorpusBuilder(reader, new CorpusGraph(iris, vocabularies, gazetteer), "test")
                .build(BundledCorpus.inputs(), folder.path(), () -> {});
        return folder;
    }
}
