package org.jiaotu.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;

/**
 * Stands before everything: lets only reading methods through, and puts the headers on that every answer carries.
 *
 * <p>Any site may read (CORS {@code *}), none with a visitor's cookies; a page may load nothing but style sheets and
 * scripts of this server, and hold no script in itself.
 */
public final class HeaderFilter extends HttpFilter {
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors %s; object-src 'none'";
    private static final Map<String, String> EVERYWHERE = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link",
            "Content-Security-Policy", POLICY.formatted("'none'"),
            "Vary", "Accept",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");
    private static final Set<String> READING = Set.of(METHODS.split(", "));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EVERYWHERE.forEach(response::setHeader);
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", METHODS);
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getMethod().equals("OPTIONS")) {
            answerPreflight(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Lets any site show this answer in a frame of its own; for what is made to be shown so, and takes no click that does anything. */
    public static void allowInFrames(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted("*"));
    }

    /** Lets a page's scripts write styles into it and draw pictures of their own, as the query editor does; scripts stay files. */
    public static void allowInlineStyles(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                POLICY.formatted("'none'") + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
    }

    /** For what answers before a servlet could, or in its place. */
    static void putOn(HttpFields.Mutable headers) {
        EVERYWHERE.forEach(headers::put);
    }

    private static void answerPreflight(HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "*");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
