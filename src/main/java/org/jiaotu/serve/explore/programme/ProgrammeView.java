package org.jiaotu.serve.explore.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.explore.fact.About;
import org.jiaotu.serve.explore.fact.FactQueries;
import org.jiaotu.serve.explore.fact.Figure;
import org.jiaotu.serve.explore.fact.Least;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.explore.fact.Telling;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** {@code /page/programme/ji-tuan-hua-ban-xue}: what a programme is, who runs it, since when, and what came of it. */
public final class ProgrammeView implements View {
    private static final PageQuery PROVINCES = PageQuery.load(ProgrammeView.class, "provinces.rq");
    private static final PageQuery RELATED = PageQuery.load(ProgrammeView.class, "related.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    public ProgrammeView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    @Override
    public String template() {
        return "programme";
    }

    @Override
    public Map<String, Object> values(Node programme, HttpServletRequest request) {
        Least least = Least.of(request);
        Map<String, PageQuery> queries = queries(programme, least);
        Map<String, List<Row>> answers = new HashMap<>();
        queries.forEach((name, query) -> answers.put(name, graph.rows(query.text(), row -> row)));
        Named named = Named.in(new Links(graph, addresses), answers.values());
        Map<String, Object> values = new HashMap<>(Map.of("least", least, "queries", queries));
        values.putAll(itself(new About(answers.get("about"), named)));
        values.putAll(runners(answers, named));
        values.put("outcomes", IndicatorOutcomes.of(figures(answers.get("figures"), named)));
        values.put(
                "related",
                answers.get("related").stream().map(row -> related(row, named)).toList());
        return values;
    }

    private static Map<String, PageQuery> queries(Node programme, Least least) {
        return Map.of(
                "about", FactQueries.about(programme),
                "facts", FactQueries.facts(programme, List.of("programme"), List.of("Implementation"), least),
                "figures", FactQueries.figures(programme, "outcomeOf", least),
                "provinces", PROVINCES.with("thing", programme),
                "related", RELATED.with("thing", programme));
    }

    private static Map<String, Object> itself(About about) {
        Map<String, Object> values = new HashMap<>();
        values.put("classes", about.links("programmeClass"));
        values.put("definition", about.together("definition"));
        values.put("otherNames", about.together("altLabel"));
        values.put("broader", about.links("broader"));
        values.put("narrower", about.links("narrower"));
        values.put("matches", about.matches());
        values.put("slogan", about.together("slogan") != null);
        return values;
    }

    private Map<String, Object> runners(Map<String, List<Row>> answers, Named named) {
        List<Telling> facts = answers.get("facts").stream()
                .map(row -> Telling.of(row, named, addresses))
                .toList();
        return Map.of(
                "runners", Runners.of(facts, answers.get("provinces"), named),
                "regions", Runners.regions(facts),
                "since", Runners.since(facts));
    }

    private List<Figure> figures(List<Row> rows, Named named) {
        return rows.stream().map(row -> Figure.of(row, named, addresses)).toList();
    }

    private static Related related(Row row, Named named) {
        return new Related(named.of(row, "other"), row.count("shared"));
    }
}
