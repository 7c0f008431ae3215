package org.jiaotu.export;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * Reads the network of regions, programmes and indicators, the outcomes, out of a store. Goes through the nodes twice and asks
 * for the edges of one at a time, so that nothing but one node's edges is ever in memory.
 */
final class NetworkReader {
    private static final Query NODES = BundledQuery.read("network-nodes.rq");
    private static final Query EDGES = BundledQuery.read("network-edges.rq");

    private final DatasetGraph dataset;

    NetworkReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Sends all of it to the writer, within a transaction of the caller's. */
    void read(NetworkWriter out) {
        out.begin();
        nodes(row -> out.node(new NetworkNode(iri(row, "node"), text(row, "kind"), label(row))));
        out.edges();
        nodes(row -> edges(iri(row, "node"), out));
        out.end();
    }

    private void nodes(Consumer<Binding> each) {
        rows(QueryExec.dataset(dataset).query(NODES), each);
    }

    private void edges(String source, NetworkWriter out) {
        QueryExecBuilder edges = QueryExec.dataset(dataset)
                .query(EDGES)
                .substitution(Var.alloc("source"), NodeFactory.createURI(source));
        rows(
                edges,
                row -> out.edge(new NetworkEdge(
                        source, iri(row, "target"), text(row, "kind"), Long.parseLong(text(row, "weight")))));
    }

    private static void rows(QueryExecBuilder query, Consumer<Binding> each) {
        try (QueryExec execution = query.build()) {
            execution.select().forEachRemaining(each);
        }
    }

    private static String label(Binding row) {
        Node label = row.get("label");
        return label == null ? iri(row, "node") : label.getLiteralLexicalForm();
    }

    private static String iri(Binding row, String variable) {
        return row.get(variable).getURI();
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }
}
