package org.jiaotu.serve;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A small graph made by hand, with the ontology, in memory. */
public final class SampleDataset {
    private SampleDataset() {}

    public static DatasetGraph create() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            read("sample.ttl", dataset);
            read("/ontology/jiaotu.ttl", dataset);
        });
        return dataset;
    }

    private static void read(String resource, DatasetGraph into) {
        RDFParser.source(SampleDataset.class.getResourceAsStream(resource))
                .lang(Lang.TURTLE)
                .parse(into);
    }
}
