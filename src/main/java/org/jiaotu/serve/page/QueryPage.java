package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;

/** {@code /queries/NAME}: a shipped query, run, with its rows as a table; {@code ?query=} runs the reader's version. */
public final class QueryPage extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient ShippedQueries shipped;
    private final transient Templates templates;

    public QueryPage(GraphQueries graph, ShippedQueries shipped, Templates templates) {
        this.graph = graph;
        this.shipped = shipped;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ShippedQuery> query = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(shipped::find);
        if (query.isPresent()) {
            answer(query.get(), text(request, query.get()), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            templates.render(response, "not-found", Map.of());
        }
    }

    private static String text(HttpServletRequest request, ShippedQuery query) {
        String own = request.getParameter("query");
        return own == null || own.isBlank() ? query.text() : own;
    }

    private void answer(ShippedQuery query, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        QueryRun run = QueryRun.of(text, graph);
        Map<String, Object> values = new HashMap<>(run.values());
        values.put("query", query);
        if (run.status() == HttpServletResponse.SC_OK) {
            templates.render(request, response, "query", values);
        } else {
            response.setStatus(run.status());
            templates.render(response, "query", values);
        }
    }
}
