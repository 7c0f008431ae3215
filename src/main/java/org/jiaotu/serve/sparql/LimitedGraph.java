package org.jiaotu.serve.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Collects what a CONSTRUCT or DESCRIBE gives, up to a limit: Fuseki writes such an answer from memory, and a large one would take
 * all of it.
 *
 * @param most how many triples there may be
 */
record LimitedGraph(long most) {
    /**
     * The quads of a CONSTRUCT.
     *
     * @throws TooMany when there are more
     */
    DatasetGraph dataset(Iterator<Quad> quads, Query query) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.prefixes().putAll(query.getPrefixMapping());
        long size = 0;
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!dataset.contains(quad)) {
                count(++size);
                dataset.add(quad);
            }
        }
        return dataset;
    }

    /**
     * The triples of a DESCRIBE.
     *
     * @throws TooMany when there are more
     */
    Graph graph(Iterator<Triple> triples, Query query) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        long size = 0;
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!graph.contains(triple)) {
                count(++size);
                graph.add(triple);
            }
        }
        return graph;
    }

    private void count(long size) {
        if (size > most) {
            throw new TooMany(most);
        }
    }
}
