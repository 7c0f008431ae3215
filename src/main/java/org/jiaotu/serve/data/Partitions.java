package org.jiaotu.serve.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.VOID;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * How much of what a graph holds, as VoID says it: triples, entities of each class, uses of each property.
 *
 * @param rows what {@code partitions.rq} gives
 */
record Partitions(List<Row> rows) {
    /**
     * A count; of the whole graph when class and property are null.
     *
     * @param type a class, or null
     * @param property a property, or null
     * @param number how many
     */
    record Row(Node type, Node property, Node number) {}

    static Partitions of(GraphQueries graph) {
        return new Partitions(graph.select(Resources.text(Partitions.class, "partitions.rq"), Partitions::read));
    }

    private static List<Row> read(RowSet rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(new Row(at(row, "class"), at(row, "property"), at(row, "number"))));
        return all;
    }

    private static Node at(Binding row, String name) {
        return row.get(Var.alloc(name));
    }

    /** Says it all of a dataset. */
    void describe(Node dataset, Graph graph) {
        for (Row row : rows) {
            if (row.type() != null) {
                partition(
                        dataset,
                        VOID.classPartition.asNode(),
                        VOID._class.asNode(),
                        row.type(),
                        VOID.entities.asNode(),
                        row,
                        graph);
            } else if (row.property() != null) {
                partition(
                        dataset,
                        VOID.propertyPartition.asNode(),
                        VOID.property.asNode(),
                        row.property(),
                        VOID.triples.asNode(),
                        row,
                        graph);
            } else {
                graph.add(dataset, VOID.triples.asNode(), row.number());
            }
        }
    }

    private static void partition(Node dataset, Node link, Node kind, Node term, Node count, Row row, Graph graph) {
        // Named by its term, so that the description is the same bytes each time.
        Node part = NodeFactory.createURI(
                dataset.getURI() + "-" + DigestUtils.sha256Hex(term.getURI()).substring(0, 12));
        graph.add(dataset, link, part);
        graph.add(part, kind, term);
        graph.add(part, count, row.number());
    }
}
