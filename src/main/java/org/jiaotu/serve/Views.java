package org.jiaotu.serve;

import java.util.Map;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.explore.article.ArticleView;
import org.jiaotu.serve.explore.article.FactView;
import org.jiaotu.serve.explore.indicator.IndicatorView;
import org.jiaotu.serve.explore.place.RegionView;
import org.jiaotu.serve.explore.programme.HonourView;
import org.jiaotu.serve.explore.programme.OrganisationView;
import org.jiaotu.serve.explore.programme.ProgrammeView;
import org.jiaotu.serve.sparql.GraphQueries;

/** The kinds of things that have a page of their own, by the first part of their path. */
final class Views {
    private Views() {}

    /** All of them: {@code region}, {@code programme}, {@code indicator}, {@code article}, …. */
    static Map<String, View> of(GraphQueries graph, Addresses addresses) {
        return Map.ofEntries(
                Map.entry("region", new RegionView(graph, addresses)),
                Map.entry("programme", new ProgrammeView(graph, addresses)),
                Map.entry("organisation", new OrganisationView(graph, addresses)),
                Map.entry("honour", new HonourView(graph, addresses)),
                Map.entry("indicator", new IndicatorView(graph, addresses)),
                Map.entry("article", new ArticleView(graph, addresses)),
                Map.entry("observation", new FactView(graph, addresses)),
                Map.entry("implementation", new FactView(graph, addresses)),
                Map.entry("recognition", new FactView(graph, addresses)),
                Map.entry("policy", new FactView(graph, addresses)),
                Map.entry("partnership", new FactView(graph, addresses)));
    }
}
