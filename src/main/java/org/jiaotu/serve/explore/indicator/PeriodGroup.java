package org.jiaotu.serve.explore.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiaotu.serve.http.Name;

/**
 * Figures of one year, of another period, or without one: they are ranked among themselves.
 *
 * @param when the group as it stands in an address: {@code 2025}
 * @param name what readers call it: 2021/2025
 * @param regions how many regions have a figure in it
 * @param rankings one a unit, the one with most figures first
 */
public record PeriodGroup(String when, Name name, long regions, List<Ranking> rankings) {
    /** Years first, the latest on top, then other periods, then what has none. */
    private static final Comparator<PeriodGroup> LATEST_FIRST =
            Comparator.comparing(PeriodGroup::order).thenComparing(PeriodGroup::when, Comparator.reverseOrder());

    public PeriodGroup {
        rankings = List.copyOf(rankings);
    }

    /** The groups of figures that can be ranked. */
    static List<PeriodGroup> of(List<Figure> levels) {
        return levels.stream()
                .collect(Collectors.groupingBy(Figure::when, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PeriodGroup::group)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static PeriodGroup group(List<Figure> figures) {
        Figure first = figures.get(0);
        Map<?, List<Figure>> units =
                figures.stream().collect(Collectors.groupingBy(Figure::unit, LinkedHashMap::new, Collectors.toList()));
        List<Ranking> rankings = units.values().stream()
                .map(Ranking::of)
                .sorted(Comparator.comparing(ranking -> -ranking.rows().size()))
                .toList();
        long regions = figures.stream().map(Figure::region).distinct().count();
        Name name = first.isOfYear() ? Name.of(first.when()) : first.period().name();
        return new PeriodGroup(first.when(), name, regions, rankings);
    }

    private int order() {
        return isYear() ? 0 : when.equals(Figure.UNKNOWN) ? 2 : 1;
    }

    /** Whether it is a calendar year with regions to compare. */
    boolean isComparableYear() {
        return isYear() && regions > 1;
    }

    /** Whether it is a calendar year. */
    private boolean isYear() {
        return when.matches("[0-9]{4}");
    }
}
