package org.jiaotu.serve.explore.indicator;

import java.math.BigDecimal;
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

/** Reads the figures that a query selects, and names all that they speak of. */
public final class Figures {
    private static final List<String> THINGS = List.of("indicator", "region", "subject", "unit", "period", "article");

    private final GraphQueries graph;
    private final Addresses addresses;

    public Figures(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /**
     * The figures of a query, in the order of its rows.
     *
     * @param query one that gives the columns of {@code figures.rq}
     */
    public List<Figure> of(PageQuery query) {
        List<Row> rows = graph.rows(query.text(), row -> row);
        List<Node> things = rows.stream().flatMap(Figures::things).distinct().toList();
        Map<Node, Link> links = new Links(graph, addresses).of(things);
        return rows.stream().map(row -> figure(row, links)).toList();
    }

    private static Stream<Node> things(Row row) {
        return THINGS.stream().filter(row::has).map(row::node);
    }

    private Figure figure(Row row, Map<Node, Link> links) {
        return new Figure(
                links.get(row.node("indicator")),
                links.get(row.node("region")),
                row.has("tier") ? row.count("tier") : -1,
                row.has("subject") ? links.get(row.node("subject")) : null,
                row.text("kind"),
                Bound.of(row.text("bound")),
                plain(row.number("value")),
                plain(row.number("valueTo")),
                links.get(row.node("unit")),
                links.get(row.node("period")),
                row.text("when"),
                row.number("confidence"),
                row.text("sentence"),
                links.get(row.node("article")),
                addresses.page(row.node("observation")));
    }

    /** A store keeps 75 as 75.0. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
