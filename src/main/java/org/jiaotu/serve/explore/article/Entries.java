package org.jiaotu.serve.explore.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** Reads the facts of an article, in the order of its text. */
final class Entries {
    private static final PageQuery FACTS = PageQuery.load(Entries.class, "facts.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    Entries(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    List<Entry> of(Node article) {
        List<Row> rows = graph.rows(FACTS.with("article", article).text(), row -> row);
        List<Node> regions =
                rows.stream().map(row -> row.node("region")).distinct().toList();
        Map<Node, Link> names = new Links(graph, addresses).of(regions);
        return rows.stream().flatMap(row -> entry(row, names)).toList();
    }

    private Stream<Entry> entry(Row row, Map<Node, Link> names) {
        return FactKind.ofClass(row.text("type")).stream()
                .map(kind -> new Entry(
                        kind,
                        addresses.page(row.node("fact")),
                        row.count("start"),
                        row.count("end"),
                        names.get(row.node("region")).name(),
                        what(kind, row),
                        row.text("bound") + row.text("value"),
                        row.text("period"),
                        row.number("confidence"),
                        row.text("quote")));
    }

    private static String what(FactKind kind, Row row) {
        return switch (kind) {
            case OBSERVATION -> row.text("indicator");
            case IMPLEMENTATION -> row.text("programme");
            case RECOGNITION, POLICY -> row.text("title");
            case PARTNERSHIP -> row.text("partner");
        };
    }

    /** The query behind the list. */
    static PageQuery query(Node article) {
        return FACTS.with("article", article);
    }
}
