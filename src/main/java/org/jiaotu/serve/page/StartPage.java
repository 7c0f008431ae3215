package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.ShippedQueries;

/** {@code /}: what this is, how much of it there is, and the questions that can be asked with one click. */
public final class StartPage extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient ShippedQueries shipped;
    private final transient Templates templates;

    public StartPage(GraphQueries graph, ShippedQueries shipped, Templates templates) {
        this.graph = graph;
        this.shipped = shipped;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Counts.Count> counts = Counts.of(graph);
        templates.render(
                request,
                response,
                "start",
                Map.of(
                        "counts",
                        counts,
                        "empty",
                        counts.stream().allMatch(count -> count.number() == 0),
                        "queries",
                        shipped.all(),
                        "endpoint",
                        request.getRequestURL() + "sparql",
                        "reconcile",
                        request.getRequestURL() + "reconcile"));
    }
}
