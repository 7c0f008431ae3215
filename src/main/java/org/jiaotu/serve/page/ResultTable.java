package org.jiaotu.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.jiaotu.graph.WholeNumbers;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * The rows of a SELECT as a page shows them.
 *
 * @param columns the names of the variables
 * @param rows a cell for each column
 * @param more true when there are more rows than are shown
 */
record ResultTable(List<String> columns, List<List<Cell>> rows, boolean more) {
    static final ResultTable EMPTY = new ResultTable(List.of(), List.of(), false);

    /**
     * A value.
     *
     * @param text what is read: a literal's words, a thing's label, empty when unbound
     * @param iri the thing's IRI, or empty for a literal
     * @param number true for what is aligned to the right
     */
    public record Cell(String text, String iri, boolean number) {}

    /** The first {@code limit} rows of a query, each IRI with its label. */
    static ResultTable of(GraphQueries graph, Query query, int limit) {
        List<List<Node>> nodes = new ArrayList<>();
        List<Var> columns = graph.select(query, rows -> take(WholeNumbers.in(rows), limit + 1, nodes));
        List<List<Node>> shown = nodes.subList(0, Math.min(limit, nodes.size()));
        Map<Node, String> labels = Labels.of(graph, shown, query.getPrefixMapping());
        return new ResultTable(
                columns.stream().map(Var::getVarName).toList(),
                shown.stream()
                        .map(row -> row.stream().map(node -> cell(node, labels)).toList())
                        .toList(),
                nodes.size() > limit);
    }

    private static List<Var> take(RowSet rows, int limit, List<List<Node>> into) {
        List<Var> columns = rows.getResultVars();
        while (into.size() < limit && rows.hasNext()) {
            Binding row = rows.next();
            // Not List.of or toList: an unbound variable is a null.
            List<Node> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(row.get(column)));
            into.add(cells);
        }
        return columns;
    }

    private static Cell cell(Node node, Map<Node, String> labels) {
        if (node == null) {
            return new Cell("", "", false);
        }
        if (node.isURI()) {
            return new Cell(labels.get(node), node.getURI(), false);
        }
        if (node.isLiteral()) {
            return new Cell(
                    node.getLiteralLexicalForm(), "", NodeValue.makeNode(node).isNumber());
        }
        return new Cell("_:" + node.getBlankNodeLabel(), "", false);
    }
}
