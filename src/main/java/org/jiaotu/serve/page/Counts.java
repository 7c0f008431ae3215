package org.jiaotu.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/** How much of each kind the graph holds, asked with {@code counts.rq}. */
final class Counts {
    private static final String QUERY = Resources.text(Counts.class, "counts.rq");

    private Counts() {}

    /**
     * A line of the start page.
     *
     * @param zh what is counted, in Chinese: 地区
     * @param en the same in English: regions
     * @param number how many
     */
    public record Count(String zh, String en, long number) {}

    static List<Count> of(GraphQueries graph) {
        return graph.select(QUERY, Counts::read);
    }

    private static List<Count> read(RowSet rows) {
        List<Count> counts = new ArrayList<>();
        rows.forEachRemaining(
                row -> counts.add(new Count(text(row, "zh"), text(row, "en"), Long.parseLong(text(row, "number")))));
        return counts;
    }

    private static String text(Binding row, String name) {
        return row.get(Var.alloc(name)).getLiteralLexicalForm();
    }
}
