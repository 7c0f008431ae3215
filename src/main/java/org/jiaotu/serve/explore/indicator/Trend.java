package org.jiaotu.serve.explore.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jiaotu.serve.http.Name;

/**
 * How an indicator developed in the regions that have it in two years or more.
 *
 * @param unit the unit of all figures
 * @param figures region by region, year by year
 */
public record Trend(Name unit, List<Figure> figures) {
    public Trend {
        figures = List.copyOf(figures);
    }

    /** One for each unit that some region has figures of several years in. */
    static List<Trend> of(List<Figure> levels) {
        return levels.stream()
                .filter(Figure::isOfYear)
                .collect(Collectors.groupingBy(Figure::unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Trend::trend)
                .filter(trend -> !trend.figures().isEmpty())
                .toList();
    }

    private static Trend trend(List<Figure> figures) {
        List<Figure> lines = figures.stream()
                .collect(Collectors.groupingBy(Figure::region, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(line -> line.stream().map(Figure::when).distinct().count() > 1)
                .flatMap(line -> line.stream().sorted(Comparator.comparing(Figure::when)))
                .toList();
        return new Trend(figures.get(0).unit().name(), lines);
    }
}
