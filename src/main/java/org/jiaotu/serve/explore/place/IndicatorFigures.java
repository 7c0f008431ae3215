package org.jiaotu.serve.explore.place;

import java.util.List;
import java.util.function.Function;
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
     * @param at where it stands: 2024
     */
    public record Mark(Figure figure, String at) {}

    /** Whether the region tells of two times or more, so that there is a line to draw. Times that span years are no point on it. */
    public boolean overTime() {
        return times(Figure::year) > 1 || times(IndicatorFigures::period) > 1;
    }

    /** The marks of the line chart, the region's own first: over years, or where all is of one year, over its days and months. */
    public List<Mark> marks() {
        Function<Figure, String> at = times(Figure::year) > 1 ? Figure::year : IndicatorFigures::period;
        return Stream.concat(own.stream(), beside.stream().map(Beside::figure))
                .filter(IndicatorFigures::atATime)
                .map(figure -> new Mark(figure, at.apply(figure)))
                .toList();
    }

    private long times(Function<Figure, String> at) {
        return own.stream().filter(IndicatorFigures::atATime).map(at).distinct().count();
    }

    private static boolean atATime(Figure figure) {
        return !figure.year().isEmpty();
    }

    private static String period(Figure figure) {
        return figure.period().name().zh();
    }
}
