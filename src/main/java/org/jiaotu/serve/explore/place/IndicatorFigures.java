package org.jiaotu.serve.explore.place;

import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.fact.Figure;

/**
 * All that a region reports for an indicator in one unit, beside what others report.
 *
 * @param indicator what is counted
 * @param own the region's figures in the order of time
 * @param beside those of the region above it and of its peers
 * @param unshown how many more figures of peers there are
 */
public record IndicatorFigures(Link indicator, List<Figure> own, List<Beside> beside, int unshown) {
    /**
     * A mark of a line chart.
     *
     * @param figure what is marked
     * @param own whether it is the region's own
     */
    public record Mark(Figure figure, boolean own) {}

    /** Whether the region tells of two years or more, so that there is a line to draw. */
    public boolean overTime() {
        return own.stream()
                        .filter(figure -> !figure.year().isEmpty())
                        .map(IndicatorFigures::time)
                        .distinct()
                        .count()
                > 1;
    }

    /** The marks of the line chart: the region's own first, then the others'. Times that span years are no point on a line. */
    public List<Mark> marks() {
        return Stream.concat(
                        own.stream().map(figure -> new Mark(figure, true)),
                        beside.stream().map(other -> new Mark(other.figure(), false)))
                .filter(mark -> !mark.figure().year().isEmpty())
                .toList();
    }

    private static String time(Figure figure) {
        return figure.period().iri();
    }
}
