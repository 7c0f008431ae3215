package org.jiaotu.serve.explore.place;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.explore.fact.About;
import org.jiaotu.serve.explore.fact.FactQueries;
import org.jiaotu.serve.explore.fact.Figure;
import org.jiaotu.serve.explore.fact.Group;
import org.jiaotu.serve.explore.fact.Least;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.explore.fact.Run;
import org.jiaotu.serve.explore.fact.Telling;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/**
 * {@code /page/region/520300}: a region with its indicators beside those of the region above and of its peers, its programmes and
 * what came of them, honours, documents, partners and sources; {@code ?confidence=0.7} leaves out what is less certain.
 */
public final class RegionView implements View {
    /** As many indicators as a page can show and stay light; the query has them all. */
    private static final int MOST = 100;

    private static final PageQuery ABOVE = PageQuery.load(RegionView.class, "above.rq");
    private static final PageQuery CHILDREN = PageQuery.load(RegionView.class, "children.rq");
    private static final PageQuery BESIDE = PageQuery.load(RegionView.class, "beside.rq");
    private static final PageQuery SOURCES = PageQuery.load(RegionView.class, "sources.rq");
    private static final List<String> ASKED =
            List.of("about", "above", "children", "figures", "beside", "facts", "sources");
    private static final List<String> CLASSES = List.of("Implementation", "Recognition", "Policy", "Partnership");
    private static final List<String> ROLES = List.of("region", "holder", "partner");

    private final GraphQueries graph;
    private final Addresses addresses;

    public RegionView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    @Override
    public String template() {
        return "region";
    }

    @Override
    public Map<String, Object> values(Node region, HttpServletRequest request) {
        Least least = Least.of(request);
        Map<String, PageQuery> queries = queries(region, least);
        Map<String, List<Row>> answers = new HashMap<>();
        ASKED.forEach(name -> answers.put(name, rows(queries.get(name))));
        Named named = Named.in(new Links(graph, addresses), answers.values());
        Map<String, Object> values = new HashMap<>(Map.of("least", least, "queries", queries));
        values.putAll(place(answers, named));
        List<Figure> figures = figures(answers.get("figures"), named);
        values.putAll(indicators(figures, answers, named));
        values.putAll(tellings(answers.get("facts"), figures, named));
        return values;
    }

    private static Map<String, PageQuery> queries(Node region, Least least) {
        Map<String, PageQuery> queries = new HashMap<>(Map.of(
                "about", FactQueries.about(region),
                "above", ABOVE.with("place", region),
                "children", CHILDREN.with("place", region),
                "figures", FactQueries.figures(region, "region", least),
                "beside", BESIDE.with("place", region).with("least", least.node()),
                "sources", SOURCES.with("place", region).with("least", least.node())));
        queries.put("facts", FactQueries.facts(region, ROLES, CLASSES, least));
        CLASSES.forEach(one -> queries.put(one, FactQueries.facts(region, ROLES, List.of(one), least)));
        return queries;
    }

    private List<Row> rows(PageQuery query) {
        return graph.rows(query.text(), row -> row);
    }

    private static Map<String, Object> place(Map<String, List<Row>> answers, Named named) {
        About about = new About(answers.get("about"), named);
        Map<String, Object> values = new HashMap<>();
        values.put(
                "above",
                answers.get("above").stream().map(row -> named.of(row, "above")).toList());
        values.put("type", about.links("divisionType"));
        values.put("code", about.together("code"));
        values.put("iso", about.together("iso31662"));
        values.put("otherNames", about.together("altLabel"));
        values.put("matches", about.matches());
        values.put("children", Children.of(answers.get("children"), named));
        values.put(
                "sources",
                answers.get("sources").stream().map(row -> source(row, named)).toList());
        return values;
    }

    private static Source source(Row row, Named named) {
        return new Source(named.of(row, "article"), row.text("date"), row.count("facts"));
    }

    private List<Figure> figures(List<Row> rows, Named named) {
        return rows.stream().map(row -> Figure.of(row, named, addresses)).toList();
    }

    private Map<String, Object> indicators(List<Figure> figures, Map<String, List<Row>> answers, Named named) {
        List<Row> above = answers.get("above");
        Node parent = above.isEmpty() ? null : above.get(above.size() - 1).node("above");
        IndicatorTable table = new IndicatorTable(parent, named, addresses);
        List<Figure> own =
                figures.stream().filter(figure -> figure.subject() == null).toList();
        Map<String, Object> values = new HashMap<>();
        var levels = table.of(of(own, "Level"), answers.get("beside"));
        values.put("levels", levels.subList(0, Math.min(MOST, levels.size())));
        values.put("levelsTold", levels.size());
        for (String kind : List.of("Change", "Gap", "Rank")) {
            values.put(kind.toLowerCase(Locale.ROOT) + "s", table.of(of(own, kind), List.of()));
        }
        values.put(
                "institutions",
                figures.stream().filter(figure -> figure.subject() != null).toList());
        return values;
    }

    private static List<Figure> of(List<Figure> figures, String kind) {
        return figures.stream().filter(figure -> figure.kind().equals(kind)).toList();
    }

    private Map<String, Object> tellings(List<Row> rows, List<Figure> figures, Named named) {
        Map<String, List<Telling>> sorts = rows.stream()
                .map(row -> Telling.of(row, named, addresses))
                .collect(Collectors.groupingBy(Telling::sort));
        return Map.of(
                "runs", Run.of(sorts.getOrDefault("Implementation", List.of()), figures),
                "honours", Group.byLevel(sorts.getOrDefault("Recognition", List.of())),
                "policies", Group.byYear(sorts.getOrDefault("Policy", List.of())),
                "partnerships", sorts.getOrDefault("Partnership", List.of()));
    }
}
