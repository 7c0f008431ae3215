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
import org.jiaotu.serve.tiles.Measure;
import org.jiaotu.serve.tiles.Provinces;

/**
 * {@code /}: what this is, how much of it there is, where, and the questions that can be asked with one click. {@code ?indicator=}
 * has the provinces tell an indicator in place of the number of facts.
 */
public final class StartPage extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient Provinces provinces;
    private final transient List<Questions.Group> questions;
    private final transient Templates templates;

    public StartPage(GraphQueries graph, Provinces provinces, ShippedQueries shipped, Templates templates) {
        this.graph = graph;
        this.provinces = provinces;
        this.questions = Questions.of(shipped);
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Counts.Count> counts = Counts.of(graph);
        List<Measure> measures = provinces.measures();
        templates.render(
                request,
                response,
                "start",
                Map.of(
                        "counts",
                        counts,
                        "empty",
                        counts.stream().allMatch(count -> count.number() == 0),
                        "measures",
                        measures,
                        "map",
                        provinces.map(chosen(measures, request.getParameter("indicator"))),
                        "questions",
                        questions,
                        "endpoint",
                        request.getRequestURL() + "sparql",
                        "reconcile",
                        request.getRequestURL() + "reconcile"));
    }

    /** The indicator that was asked for; the number of facts when there is none, or not in three provinces any more. */
    private static Measure chosen(List<Measure> measures, String indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator))
                .findFirst()
                .orElse(measures.get(0));
    }
}
