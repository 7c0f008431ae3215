package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /id/…}: leads from a thing to what is told about it, by <a href="https://www.w3.org/TR/cooluris/">303</a>: a page for
 * people, data for programs.
 */
public final class ThingServlet extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Templates templates;

    public ThingServlet(GraphQueries graph, Addresses addresses, Templates templates) {
        this.graph = graph;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String rest = Addresses.rest(request);
        Optional<Node> thing =
                addresses.candidates(rest).stream().filter(graph::knows).findFirst();
        Optional<DataFormat> format = DataFormat.preferred(request.getHeader("Accept"));
        if (thing.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            templates.render(response, "not-found", Map.of());
        } else if (format.isEmpty()) {
            refuse(response);
        } else {
            String name = addresses.rest(thing.get());
            Alternates.put(name, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Alternates.path(name, format.get()));
        }
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((Messages.of("not-acceptable") + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
