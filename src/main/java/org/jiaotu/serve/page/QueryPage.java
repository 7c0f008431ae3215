package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.ServiceFailure;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;

/** {@code /queries/NAME}: a shipped query, run, with its rows as a table; {@code ?query=} runs the reader's version. */
public final class QueryPage extends HttpServlet {
    /** As many rows as a phone can still scroll through; JSON and CSV give all. */
    static final int ROWS = 1000;

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

    private void answer(
            ShippedQuery shippedQuery, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Query query = GraphQueries.parse(text);
            Optional<String> refusal = graph.refusal(query);
            if (refusal.isPresent()) {
                fail(shippedQuery, text, refusal.get(), HttpServletResponse.SC_FORBIDDEN, response);
            } else if (!query.isSelectType()) {
                fail(shippedQuery, text, Messages.of("select-only"), HttpServletResponse.SC_BAD_REQUEST, response);
            } else {
                templates.render(
                        request, response, "query", values(shippedQuery, text, ResultTable.of(graph, query, ROWS), ""));
            }
        } catch (QueryCancelledException e) {
            String cut = graph.limits().message();
            fail(shippedQuery, text, cut, HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        } catch (ServiceFailure e) {
            fail(shippedQuery, text, e.getMessage(), HttpServletResponse.SC_BAD_GATEWAY, response);
        } catch (QueryException e) {
            fail(shippedQuery, text, e.getMessage(), HttpServletResponse.SC_BAD_REQUEST, response);
        }
    }

    private void fail(ShippedQuery query, String text, String message, int status, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        templates.render(response, "query", values(query, text, ResultTable.EMPTY, message));
    }

    private static Map<String, Object> values(ShippedQuery query, String text, ResultTable table, String message) {
        return Map.of(
                "query", query,
                "text", text,
                "table", table,
                "message", message,
                "link", "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
