package org.jiaotu.serve.explore.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.fact.Figure;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.sparql.Row;

/**
 * Puts a region's figures together by indicator and unit, and beside them those of the region above and of its peers: of the other
 * parts of the region above, or where none of them tells, of regions of the same type.
 *
 * @param parent the region above: 贵州省 for 遵义市; null for the country
 * @param named the names of all that the rows mention
 * @param addresses where the pages are
 */
record IndicatorTable(Node parent, Named named, Addresses addresses) {
    private static final int SHOWN = 8;
    private static final Comparator<Beside> NEAREST = Comparator.comparing(
                    (Beside beside) -> !beside.relation().equals("parent"))
            .thenComparing(beside -> !beside.sameTime())
            .thenComparing(beside -> beside.figure().region().iri())
            .thenComparing(beside -> beside.figure().period().iri());

    /** The indicators with the most to compare first, then by name. */
    List<IndicatorFigures> of(List<Figure> own, List<Row> others) {
        Map<String, List<Row>> beside = others.stream()
                .collect(Collectors.groupingBy(row -> row.text("indicator") + " " + row.text("unitText")));
        return grouped(own).entrySet().stream()
                .map(entry -> figures(entry.getValue(), beside.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing((IndicatorFigures figures) -> !figures.overTime())
                        .thenComparing(figures -> figures.beside().isEmpty()))
                .toList();
    }

    private static Map<String, List<Figure>> grouped(List<Figure> own) {
        return own.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().iri() + " " + figure.unit(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private IndicatorFigures figures(List<Figure> own, List<Row> rows) {
        Set<String> times = own.stream()
                .filter(Figure::dated)
                .map(figure -> figure.period().iri())
                .collect(Collectors.toSet());
        boolean siblings = rows.stream().anyMatch(row -> relation(row).equals("sibling"));
        List<Beside> all = rows.stream()
                .filter(row -> !siblings || !relation(row).equals("alike"))
                .map(row -> beside(row, times))
                .sorted(NEAREST)
                .toList();
        List<Beside> shown = all.stream().limit(SHOWN).toList();
        return new IndicatorFigures(own.get(0).indicator(), own, shown, all.size() - shown.size());
    }

    private Beside beside(Row row, Set<String> times) {
        Figure figure = Figure.of(row, named, addresses);
        boolean sameTime = times.contains(figure.period().iri());
        return new Beside(figure, relation(row), sameTime, !sameTime && figure.dated() && !times.isEmpty());
    }

    private String relation(Row row) {
        boolean above = row.node("region").equals(parent);
        boolean sibling = Stream.ofNullable(row.node("above")).anyMatch(node -> node.equals(parent));
        return above ? "parent" : sibling ? "sibling" : "alike";
    }
}
