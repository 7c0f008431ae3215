package org.jiaotu.serve.explore.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.fact.Figure;

/**
 * What regions report as the outcome of a programme, for one indicator in one unit and of one kind.
 *
 * @param indicator what is counted
 * @param figures the figures, the largest first
 */
public record IndicatorOutcomes(Link indicator, List<Figure> figures) {
    private static final int WORTH_A_CHART = 3;

    /** Outcomes by indicator, those that most regions report first. */
    static List<IndicatorOutcomes> of(List<Figure> outcomes) {
        Map<String, List<Figure>> groups = outcomes.stream()
                .collect(Collectors.groupingBy(IndicatorOutcomes::key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(figures -> new IndicatorOutcomes(figures.get(0).indicator(), sorted(figures)))
                .sorted((a, b) -> Long.compare(b.regions(), a.regions()))
                .toList();
    }

    /** Whether regions enough report it to be drawn side by side. */
    public boolean charted() {
        return regions() >= WORTH_A_CHART;
    }

    private long regions() {
        return figures.stream().map(figure -> figure.region().iri()).distinct().count();
    }

    private static String key(Figure figure) {
        return String.join(" ", figure.indicator().iri(), figure.unit(), figure.kind());
    }

    private static List<Figure> sorted(List<Figure> figures) {
        return figures.stream().sorted((a, b) -> b.value().compareTo(a.value())).toList();
    }
}
