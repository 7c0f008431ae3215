package org.jiaotu.serve.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.VOID;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * What a graph is made of besides articles: its named graphs and its linksets, as it describes them itself.
 *
 * @param said what {@code parts.rq} gives
 */
record Parts(List<Triple> said) {
    static Parts of(GraphQueries graph) {
        return new Parts(graph.select(Resources.text(Parts.class, "parts.rq"), Parts::read));
    }

    private static List<Triple> read(RowSet rows) {
        List<Triple> said = new ArrayList<>();
        rows.forEachRemaining(row -> said.add(Triple.create(
                row.get(Var.alloc("part")), row.get(Var.alloc("property")), row.get(Var.alloc("value")))));
        return said;
    }

    /** Says it all of a dataset. */
    void describe(Node dataset, Graph graph) {
        said.forEach(triple -> {
            graph.add(dataset, VOID.subset.asNode(), triple.getSubject());
            graph.add(triple);
        });
    }
}
