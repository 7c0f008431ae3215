package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaotu.serve.http.HeaderFilter;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;

/**
 * {@code /query}: the editor, with the query of {@code ?query=} or the shipped one of {@code ?name=}. Without scripts it is a form;
 * with {@code run} the page then holds the rows. With scripts the editor asks {@code /sparql} by itself.
 */
public final class EditorPage extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient ShippedQueries shipped;
    private final transient List<Questions.Group> questions;
    private final transient Templates templates;

    public EditorPage(GraphQueries graph, ShippedQueries shipped, Templates templates) {
        this.graph = graph;
        this.shipped = shipped;
        this.questions = Questions.of(shipped);
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HeaderFilter.allowInlineStyles(response);
        Optional<String> asked = asked(request);
        String text = asked.orElseGet(() -> shipped.all().get(0).text());
        boolean runs = request.getParameter("run") != null;
        QueryRun run = runs ? QueryRun.of(text, graph) : QueryRun.none(text);
        Map<String, Object> values = new HashMap<>(run.values());
        values.put("asked", asked.isPresent());
        values.put("ran", runs);
        values.put("questions", questions);
        response.setStatus(run.status());
        templates.render(response, "editor", values);
    }

    /** For a query that is too long for an address. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("query"))
                .filter(query -> !query.isBlank())
                .or(() -> Optional.ofNullable(request.getParameter("name"))
                        .flatMap(shipped::find)
                        .map(ShippedQuery::text));
    }
}
