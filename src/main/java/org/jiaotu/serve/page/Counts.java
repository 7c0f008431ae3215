package org.jiaotu.serve.page;

import java.util.List;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/** How much of each kind the graph holds, asked with {@code counts.rq}. */
final class Counts {
    private static final String QUERY = Resources.text(Counts.class, "counts.rq");

    private Counts() {}

    /**
     * A line of the start page.
     *
     * @param name what is counted: 地区, regions
     * @param number how many
     */
    public record Count(Name name, long number) {}

    static List<Count> of(GraphQueries graph) {
        return graph.rows(
                QUERY, row -> new Count(new Name(row.text("zh"), row.text("en")), Long.parseLong(row.text("number"))));
    }
}
