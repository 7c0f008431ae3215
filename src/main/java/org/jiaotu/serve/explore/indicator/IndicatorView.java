package org.jiaotu.serve.explore.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /page/indicator/…}: what it measures, and the regions ranked. Only levels of one unit and one group of periods stand in a
 * ranking; changes, gaps, ranks, figures of institutions and those of an unknown place are told apart.
 */
public final class IndicatorView implements View {
    private static final PageQuery FIGURES = PageQuery.load(IndicatorView.class, "figures.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    public IndicatorView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /**
     * Figures that are in no ranking.
     *
     * @param key of the message that says what they are
     * @param figures the highest first
     */
    public record Section(String key, List<Figure> figures) {}

    @Override
    public String template() {
        return "indicator";
    }

    @Override
    public Map<String, Object> values(Node thing, HttpServletRequest request) {
        PageQuery query = FIGURES.with("indicator", thing);
        Choice asked = Choice.of(request);
        List<Figure> all = new Figures(graph, addresses).of(asked.narrowed(query));
        List<Figure> levels = all.stream().filter(Figure::isRegionsLevel).toList();
        List<PeriodGroup> groups = PeriodGroup.of(levels);
        Choice choice = asked.period().isEmpty() ? asked.with(usual(groups)) : asked;
        List<Figure> shown = all.stream().filter(isOf(choice)).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("concept", Concept.of(thing, graph, addresses));
        values.put("choice", choice);
        values.put("types", Choice.TYPES);
        values.put("confidences", Choice.CONFIDENCES);
        values.put("periods", groups);
        values.put("groups", groups.stream().filter(isShown(choice)).toList());
        values.put("elsewhere", all.size() - shown.size());
        values.put("nothing", shown.isEmpty());
        values.put("sections", sections(shown));
        values.put("trends", Trend.of(levels));
        values.put("query", choice.ofPeriod(query));
        return values;
    }

    /** The year with most regions, when there is a year that compares two; else the period with most. */
    private static String usual(List<PeriodGroup> groups) {
        Comparator<PeriodGroup> best = Comparator.comparing(PeriodGroup::isComparableYear)
                .thenComparing(PeriodGroup::regions)
                .thenComparing(PeriodGroup::when);
        return groups.stream().max(best).map(PeriodGroup::when).orElse(Choice.ALL);
    }

    private static Predicate<Figure> isOf(Choice choice) {
        return figure -> choice.period().equals(Choice.ALL) || choice.period().equals(figure.when());
    }

    private static Predicate<PeriodGroup> isShown(Choice choice) {
        return group -> choice.period().equals(Choice.ALL) || choice.period().equals(group.when());
    }

    private static List<Section> sections(List<Figure> figures) {
        List<Figure> regional = figures.stream()
                .filter(figure -> figure.subject() == null && figure.isPlaced())
                .toList();
        return List.of(
                        section("indicator-changes", regional, figure -> figure.kind()
                                .equals("Change")),
                        section("indicator-gaps", regional, figure -> figure.kind()
                                .equals("Gap")),
                        section("indicator-ranks", regional, figure -> figure.kind()
                                .equals("Rank")),
                        section("indicator-institutions", figures, figure -> figure.subject() != null),
                        section(
                                "indicator-unplaced",
                                figures,
                                figure -> figure.subject() == null && !figure.isPlaced()))
                .stream()
                .filter(section -> !section.figures().isEmpty())
                .toList();
    }

    private static Section section(String key, List<Figure> figures, Predicate<Figure> test) {
        return new Section(key, figures.stream().filter(test).toList());
    }
}
