package org.jiaotu.serve.explore;

import java.util.Map;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.indicator.IndicatorView;
import org.jiaotu.serve.sparql.GraphQueries;

/** The kinds of things that have a page of their own, by the first part of their path. */
public final class Views {
    private Views() {}

    /** All of them: {@code region}, {@code programme}, {@code indicator}, {@code article}, …. */
    public static Map<String, View> of(GraphQueries graph, Addresses addresses) {
        return Map.of("indicator", new IndicatorView(graph, addresses));
    }
}
