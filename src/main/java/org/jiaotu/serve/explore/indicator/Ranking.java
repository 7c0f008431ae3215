package org.jiaotu.serve.explore.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jiaotu.serve.http.Name;

/**
 * Regions ranked by figures of one unit and one group of periods.
 *
 * @param unit the unit of all: %
 * @param rows the highest first
 */
public record Ranking(Name unit, List<Rank> rows) {
    public Ranking {
        rows = List.copyOf(rows);
    }

    /**
     * A figure with its place in the ranking.
     *
     * @param place 1 for the highest; those with one number share a place
     * @param figure the figure, as the first article tells it
     * @param sources that figure and the same of other articles
     * @param disputed whether another figure of the same region and time cannot be true beside it
     */
    public record Rank(int place, Figure figure, List<Figure> sources, boolean disputed) {}

    /** Ranks figures that can be compared: all of one unit and group. */
    static Ranking of(List<Figure> figures) {
        List<Figure> sorted = figures.stream()
                .sorted(Comparator.comparing(Figure::value).reversed())
                .toList();
        List<Rank> rows = new ArrayList<>();
        BigDecimal before = null;
        for (List<Figure> told : alike(sorted)) {
            Figure figure = told.get(0);
            boolean shared = before != null && before.compareTo(figure.value()) == 0;
            int place = shared ? rows.get(rows.size() - 1).place() : rows.size() + 1;
            rows.add(new Rank(place, figure, told, isDisputed(figure, figures)));
            before = figure.value();
        }
        return new Ranking(figures.get(0).unit().name(), rows);
    }

    /** What several articles tell alike is one. */
    private static Iterable<List<Figure>> alike(List<Figure> figures) {
        Map<List<Object>, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : figures) {
            List<Object> key = List.of(figure.region(), figure.period(), figure.text());
            groups.computeIfAbsent(key, other -> new ArrayList<>()).add(figure);
        }
        return groups.values();
    }

    private static boolean isDisputed(Figure figure, List<Figure> all) {
        return !figure.when().equals(Figure.UNKNOWN)
                && all.stream()
                        .filter(other -> other.region().equals(figure.region())
                                && other.period().equals(figure.period()))
                        .anyMatch(other -> !other.extent().meets(figure.extent()));
    }

    /** Whether a figure is no exact one, so that the order may be another. */
    public boolean isOpen() {
        return has(rank -> rank.figure().isOpen());
    }

    public boolean isOverHundred() {
        return has(rank -> rank.figure().isOverHundred());
    }

    public boolean isDisputed() {
        return has(Rank::disputed);
    }

    /** Whether regions of several tiers stand in it. */
    public boolean isMixed() {
        return rows.stream().map(rank -> rank.figure().tier()).distinct().count() > 1;
    }

    private boolean has(Predicate<Rank> test) {
        return rows.stream().anyMatch(test);
    }
}
