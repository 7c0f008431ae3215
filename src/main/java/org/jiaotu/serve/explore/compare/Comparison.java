package org.jiaotu.serve.explore.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.indicator.Figure;

/**
 * Regions side by side.
 *
 * @param rows one for each indicator and unit
 */
public record Comparison(List<Line> rows) {
    /**
     * An indicator in one unit.
     *
     * @param indicator what is compared
     * @param unit the unit of all its figures
     * @param when the year or period that most regions have
     * @param cells one for each region, in their order
     */
    public record Line(Link indicator, Link unit, String when, List<Cell> cells) {
        /** Whether there is something to compare. */
        public boolean isDrawn() {
            return cells.stream().filter(cell -> !cell.figures().isEmpty()).count() > 1;
        }

        /** Whether a figure is of another time than most. */
        public boolean isMixed() {
            return cells.stream().anyMatch(Cell::elsewhere);
        }

        public boolean isOpen() {
            return cells.stream().flatMap(cell -> cell.figures().stream()).anyMatch(Figure::isOpen);
        }
    }

    /**
     * What a region has.
     *
     * @param region whose it is
     * @param figures of the row's period, else of its own latest one; several when articles differ, none when nothing is told
     * @param elsewhere whether they are of another period than the row's
     */
    public record Cell(Link region, List<Figure> figures, boolean elsewhere) {}

    /** Compares figures of some regions; indicators keep the order of {@code indicators}. */
    static Comparison of(List<Link> regions, List<Link> indicators, List<Figure> figures) {
        Map<List<Link>, List<Figure>> rows = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.indicator(), figure.unit()), LinkedHashMap::new, Collectors.toList()));
        return new Comparison(rows.values().stream()
                .map(row -> line(regions, row))
                .sorted(Comparator.comparing(row -> indicators.indexOf(row.indicator())))
                .toList());
    }

    private static Line line(List<Link> regions, List<Figure> figures) {
        Figure first = figures.get(0);
        String when = commonest(figures);
        List<Cell> cells =
                regions.stream().map(region -> cell(region, when, figures)).toList();
        return new Line(first.indicator(), first.unit(), when, cells);
    }

    private static Cell cell(Link region, String when, List<Figure> figures) {
        List<Figure> own = figures.stream()
                .filter(figure -> figure.region().equals(region))
                .toList();
        List<Figure> then = of(when, own);
        boolean elsewhere = then.isEmpty() && !own.isEmpty();
        return new Cell(region, elsewhere ? of(latest(own), own) : then, elsewhere);
    }

    private static List<Figure> of(String when, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.when().equals(when)).toList();
    }

    /** The period that most regions have, of several the latest year. */
    private static String commonest(List<Figure> figures) {
        Comparator<String> mostRegions = Comparator.comparing(when ->
                of(when, figures).stream().map(Figure::region).distinct().count());
        return figures.stream()
                .map(Figure::when)
                .distinct()
                .max(mostRegions.thenComparing(Comparison::isKnown).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String latest(List<Figure> figures) {
        return figures.stream()
                .map(Figure::when)
                .max(Comparator.comparing(Comparison::isKnown).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static boolean isKnown(String when) {
        return !when.equals(Figure.UNKNOWN);
    }
}
