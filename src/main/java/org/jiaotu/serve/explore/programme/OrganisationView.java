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
import org.jiaotu.serve.explore.fact.Group;
import org.jiaotu.serve.explore.fact.Least;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.explore.fact.Telling;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** {@code /page/organisation/…}: where an institution is, its figures, its honours and whom it works with. */
public final class OrganisationView implements View {
    private final GraphQueries graph;
    private final Addresses addresses;

    public OrganisationView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    @Override
    public String template() {
        return "organisation";
    }

    @Override
    public Map<String, Object> values(Node organisation, HttpServletRequest request) {
        Least least = Least.of(request);
        Map<String, PageQuery> queries = queries(organisation, least);
        Map<String, List<Row>> answers = new HashMap<>();
        queries.forEach((name, query) -> answers.put(name, graph.rows(query.text(), row -> row)));
        Named named = Named.in(new Links(graph, addresses), answers.values());
        return Map.of(
                "least", least,
                "queries", queries,
                "places", new About(answers.get("about"), named).links("locatedIn"),
                "figures",
                        answers.get("figures").stream()
                                .map(row -> Figure.of(row, named, addresses))
                                .toList(),
                "honours", Group.byLevel(tellings(answers.get("Recognition"), named)),
                "partnerships", tellings(answers.get("Partnership"), named));
    }

    private static Map<String, PageQuery> queries(Node organisation, Least least) {
        return Map.of(
                "about", FactQueries.about(organisation),
                "figures", FactQueries.figures(organisation, "subject", least),
                "Recognition", FactQueries.facts(organisation, List.of("holder"), List.of("Recognition"), least),
                "Partnership", FactQueries.facts(organisation, List.of("partner"), List.of("Partnership"), least));
    }

    private List<Telling> tellings(List<Row> rows, Named named) {
        return rows.stream().map(row -> Telling.of(row, named, addresses)).toList();
    }
}
