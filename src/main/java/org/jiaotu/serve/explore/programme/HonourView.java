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
import org.jiaotu.serve.explore.fact.Group;
import org.jiaotu.serve.explore.fact.Least;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.explore.fact.Telling;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** {@code /page/honour/…}: who holds an honour, by level, and since when. */
public final class HonourView implements View {
    private final GraphQueries graph;
    private final Addresses addresses;

    public HonourView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    @Override
    public String template() {
        return "honour";
    }

    @Override
    public Map<String, Object> values(Node honour, HttpServletRequest request) {
        Least least = Least.of(request);
        Map<String, PageQuery> queries = Map.of(
                "about", FactQueries.about(honour),
                "Recognition", FactQueries.facts(honour, List.of("honour"), List.of("Recognition"), least));
        Map<String, List<Row>> answers = new HashMap<>();
        queries.forEach((name, query) -> answers.put(name, graph.rows(query.text(), row -> row)));
        Named named = Named.in(new Links(graph, addresses), answers.values());
        About about = new About(answers.get("about"), named);
        Map<String, Object> values = new HashMap<>(Map.of("least", least, "queries", queries));
        values.put("levels", about.links("level"));
        values.put("broader", about.links("broader"));
        values.put("narrower", about.links("narrower"));
        values.put("otherNames", about.together("altLabel"));
        values.put("honours", Group.byLevel(tellings(answers.get("Recognition"), named)));
        return values;
    }

    private List<Telling> tellings(List<Row> rows, Named named) {
        return rows.stream().map(row -> Telling.of(row, named, addresses)).toList();
    }
}
