package org.jiaotu.serve.tiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** Asks the graph for the figures of the provinces; safe to share between threads. */
public final class Provinces {
    private static final PageQuery COVERAGE = PageQuery.load(Provinces.class, "coverage.rq");
    private static final PageQuery FIGURES = PageQuery.load(Provinces.class, "figures.rq");
    private static final PageQuery MEASURES = PageQuery.load(Provinces.class, "measures.rq");
    private static final PageQuery PAGES = PageQuery.load(Provinces.class, "provinces.rq");

    private final GraphQueries graph;
    private final Addresses addresses;
    private final Links links;
    private final TileGrid grid = TileGrid.load();
    private final List<Node> codes = grid.places().stream()
            .map(place -> NodeFactory.createLiteralString(place.code()))
            .toList();

    public Provinces(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
        this.links = new Links(graph, addresses);
    }

    /** The measures to choose from: the number of facts, then the indicators that three provinces or more have figures of. */
    public List<Measure> measures() {
        Map<Node, Node> units = new LinkedHashMap<>();
        graph.rows(MEASURES.text(), row -> row)
                .forEach(row -> units.putIfAbsent(row.node("indicator"), row.node("unit")));
        List<Node> named = new ArrayList<>(units.keySet());
        named.addAll(units.values());
        Map<Node, Link> names = links.of(named);
        List<Measure> measures = new ArrayList<>(List.of(facts()));
        units.forEach((indicator, unit) -> measures.add(new Measure(
                indicator.getURI(),
                unit.getURI(),
                names.get(indicator).name(),
                names.get(unit).name())));
        return List.copyOf(measures);
    }

    /** The map of a measure. */
    public TileMap map(Measure measure) {
        PageQuery query = query(measure);
        List<Row> rows = graph.rows(query.text(), row -> row);
        Map<String, Figure> figures = measure.indicator().isEmpty() ? counts(rows) : figures(rows);
        return TileMap.of(measure, grid, figures, known(), query.editor());
    }

    /**
     * A province that the graph knows.
     *
     * @param label its full name: 贵州省
     * @param page where it is told about
     */
    public record Known(String label, String page) {}

    /** The provinces that the graph knows, by code. */
    public Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        graph.rows(PAGES.with("code", codes).text(), row -> row)
                .forEach(row -> known.put(
                        row.text("code"), new Known(row.text("label"), addresses.page(row.node("province")))));
        return known;
    }

    /** Where they stand. */
    public TileGrid grid() {
        return grid;
    }

    private static Measure facts() {
        return new Measure(
                "", "", new Name(Messages.chinese("tiles-facts"), Messages.english("tiles-facts")), Name.of(""));
    }

    private PageQuery query(Measure measure) {
        return measure.indicator().isEmpty()
                ? COVERAGE
                : FIGURES.with("indicator", NodeFactory.createURI(measure.indicator()))
                        .with("unit", NodeFactory.createURI(measure.unit()));
    }

    private static Map<String, Figure> counts(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> new Figure(row.number("number"), "", false)));
    }

    private static Map<String, Figure> figures(List<Row> rows) {
        Map<String, List<Row>> byProvince = rows.stream().collect(Collectors.groupingBy(row -> row.text("code")));
        return byProvince.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> figure(entry.getValue())));
    }

    /** The province's own figure, else the median of its regions'; rows of a region come with the latest first. */
    private static Figure figure(List<Row> rows) {
        Optional<Row> own = rows.stream()
                .filter(row -> row.text("regionCode").equals(row.text("code")))
                .findFirst();
        return own.map(row -> new Figure(row.number("value"), sign(row), false)).orElseGet(() -> median(rows));
    }

    private static String sign(Row row) {
        return row.text("bound").equals("=") ? "" : row.text("bound");
    }

    private static Figure median(List<Row> rows) {
        Map<String, BigDecimal> latest = new HashMap<>();
        rows.forEach(row -> latest.putIfAbsent(row.text("regionCode"), row.number("value")));
        List<BigDecimal> values = latest.values().stream().sorted().toList();
        BigDecimal low = values.get((values.size() - 1) / 2);
        BigDecimal high = values.get(values.size() / 2);
        return new Figure(low.add(high).divide(BigDecimal.valueOf(2)), "", true);
    }
}
