package org.jiaotu.serve.explore.article;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/**
 * Another figure of the same indicator and region.
 *
 * @param fact its IRI
 * @param value as written, with the sign of its bound
 * @param period the time it is for, empty when nothing is said
 * @param article the article that states it
 * @param again whether it is the same figure, told again in the same article
 */
record Figure(Node fact, String value, String period, Node article, boolean again) {
    private static final PageQuery FIGURES = PageQuery.load(Figure.class, "figures.rq");

    static PageQuery query(Node fact) {
        return FIGURES.with("fact", fact);
    }

    /** Those told again first. */
    static List<Figure> around(Node fact, GraphQueries graph) {
        return graph.rows(query(fact).text(), Figure::of);
    }

    private static Figure of(Row row) {
        return new Figure(
                row.node("other"),
                row.text("bound") + row.text("value"),
                row.text("period"),
                row.node("source"),
                row.text("again").equals("true"));
    }
}
