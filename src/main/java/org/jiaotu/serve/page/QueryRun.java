package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.ServiceFailure;

/**
 * A reader's query and what came of it.
 *
 * @param text the query
 * @param table its rows; empty when it was refused
 * @param message why it was refused, or an empty string
 * @param status the status of the page that tells so
 */
record QueryRun(String text, ResultTable table, String message, int status) {
    /** As many rows as a phone can still scroll through; JSON and CSV give all. */
    static final int ROWS = 1000;

    /** Runs a SELECT within the limits of {@code /sparql}. */
    static QueryRun of(String text, GraphQueries graph) {
        try {
            Query query = GraphQueries.parse(text);
            Optional<String> refusal = graph.refusal(query);
            if (refusal.isPresent()) {
                return refused(text, refusal.get(), HttpServletResponse.SC_FORBIDDEN);
            }
            return query.isSelectType()
                    ? new QueryRun(text, ResultTable.of(graph, query, ROWS), "", HttpServletResponse.SC_OK)
                    : refused(text, Messages.of("select-only"), HttpServletResponse.SC_BAD_REQUEST);
        } catch (QueryCancelledException e) {
            return refused(text, graph.limits().message(), HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (ServiceFailure e) {
            return refused(text, e.getMessage(), HttpServletResponse.SC_BAD_GATEWAY);
        } catch (QueryException e) {
            return refused(text, e.getMessage(), HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** A query that has not been run. */
    static QueryRun none(String text) {
        return new QueryRun(text, ResultTable.EMPTY, "", HttpServletResponse.SC_OK);
    }

    private static QueryRun refused(String text, String message, int status) {
        return new QueryRun(text, ResultTable.EMPTY, message, status);
    }

    /** What the template of the table needs. */
    Map<String, Object> values() {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "text", text,
                "table", table,
                "message", message,
                "link", "/sparql?query=" + encoded,
                "editor", "/query?query=" + encoded);
    }
}
