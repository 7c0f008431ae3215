package org.jiaotu.serve.reconcile;

import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jiaotu.graph.CorpusGraph;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.serve.SampleDataset;

/** All that stands behind the facts, as a build writes it, with the sample's few facts; in memory. */
final class NationalDataset {
    private NationalDataset() {}

    static DatasetGraph create() {
        DatasetGraph dataset = SampleDataset.create();
        CorpusGraph graph = new CorpusGraph(
                new Iris(new PinyinRomaniser(new HanLpAnalyser(List.of()))),
                Vocabularies.bundled(),
                Gazetteer.bundled());
        Txn.executeWrite(
                dataset,
                () -> graph.background("test", new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        dataset.getDefaultGraph().add(quad.asTriple());
                    }
                }));
        return dataset;
    }
}
