package org.jiaotu.serve;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A small graph made by hand, in memory. */
final class SampleDataset {
    private SampleDataset() {}

    static DatasetGraph create() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> RDFParser.source(SampleDataset.class.getResourceAsStream("sample.ttl"))
                .lang(Lang.TURTLE)
                .parse(dataset));
        return dataset;
    }
}
