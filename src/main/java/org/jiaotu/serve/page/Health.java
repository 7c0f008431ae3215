package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.exec.RowSet;
import org.jiaotu.serve.sparql.GraphQueries;

/** {@code /health}: 200 when the dataset answers a query, else 503. */
public final class Health extends HttpServlet {
    private final transient GraphQueries queries;

    public Health(GraphQueries queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean answers = answers();
        response.setStatus(answers ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(answers ? "{\"status\":\"ok\"}" : "{\"status\":\"unavailable\"}");
    }

    /** Every failure, whatever its kind, is the answer here: that is what the page is for. */
    private boolean answers() {
        try {
            queries.select("SELECT ?s { ?s ?p ?o } LIMIT 1", RowSet::hasNext);
            return true;
        } catch (RuntimeException e) {
            log("the dataset does not answer: " + e);
            return false;
        }
    }
}
