package org.jiaotu.serve.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.QueryLimits;

/** Says 503 and why in place of a page one of whose queries took too long: {@code 查询超过 30 秒…}. */
public final class CutPages extends HttpFilter {
    private final transient QueryLimits limits;
    private final transient Templates templates;

    public CutPages(QueryLimits limits, Templates templates) {
        this.limits = limits;
        this.templates = templates;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (QueryCancelledException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            templates.render(
                    response, "refused", Map.of("heading", "cut-page", "message", limits.message(), "back", "/"));
        }
    }
}
