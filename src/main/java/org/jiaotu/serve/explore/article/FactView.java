package org.jiaotu.serve.explore.article;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** A fact of any kind: what it says, the sentence it was read from, and how each of its fields came about. */
public final class FactView implements View {
    private static final PageQuery FACT = PageQuery.load(FactView.class, "fact.rq");
    private static final PageQuery ORDER = PageQuery.load(FactView.class, "order.rq");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_FIGURES = 10;

    private final GraphQueries graph;
    private final Addresses addresses;

    public FactView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /**
     * Another figure, to be linked to.
     *
     * @param value as written
     * @param href its page
     * @param period the time it is for, or empty
     * @param article the article that states it
     */
    public record Other(String value, String href, String period, Link article) {}

    @Override
    public String template() {
        return "fact";
    }

    @Override
    public Optional<Node> teller(Node thing) {
        return Owners.of(thing, graph);
    }

    @Override
    public Map<String, Object> values(Node thing, HttpServletRequest request) {
        Row fact = graph.rows(FACT.with("fact", thing).text(), row -> row).get(0);
        List<Figure> figures = Figure.around(thing, graph);
        Neighbours around = neighbours(thing, fact);
        Map<Node, Link> links = links(fact, figures, around);
        Map<String, Object> values = new HashMap<>(said(fact, links));
        values.put("article", links.get(fact.node("article")));
        values.put("previous", links.get(around.before()));
        values.put("next", links.get(around.after()));
        values.put("again", others(figures, true, links));
        values.put("others", others(figures, false, links));
        values.put("query", Figure.query(thing));
        return values;
    }

    private static Map<String, Object> said(Row fact, Map<Node, Link> links) {
        FactKind kind = FactKind.ofClass(fact.text("type")).orElseThrow();
        BigDecimal confidence = fact.has("confidence") ? fact.number("confidence") : BigDecimal.ZERO;
        FactSentence sentence = FactSentence.of(fact.text("sentence"), fact.text("quote"), fact.text("prefix"));
        FactFields fields = new FactFields(fact, links);
        return Map.of(
                "kind", kind.label(),
                "fields", fields.fields(),
                "statement", fields.statement(kind),
                "over", overWhole(fact),
                "sentence", sentence,
                "place", fact.has("start") ? fact.text("start") + "-" + fact.text("end") : "",
                "rule", fact.text("rule"),
                "reasons", Reason.of(fact.text("explanation"), links),
                "percent", confidence.movePointRight(2).intValue(),
                "repeats", fact.text("repeats").equals("true"));
    }

    /** A gross rate may pass 100 %, which puzzles readers. */
    private static boolean overWhole(Row fact) {
        boolean level = fact.text("kind").endsWith("#Level");
        return level
                && fact.text("unitText").equals("%")
                && fact.number("value").compareTo(WHOLE) > 0;
    }

    /** The facts of the article that stand before and behind a fact; null where there is none. */
    private record Neighbours(Node before, Node after) {}

    private Neighbours neighbours(Node thing, Row fact) {
        if (!fact.has("article")) {
            return new Neighbours(null, null);
        }
        PageQuery query = ORDER.with("article", fact.node("article"));
        List<Node> order = graph.rows(query.text(), row -> row.node("fact"));
        int at = order.indexOf(thing);
        return new Neighbours(
                at > 0 ? order.get(at - 1) : null, at >= 0 && at + 1 < order.size() ? order.get(at + 1) : null);
    }

    private Map<Node, Link> links(Row fact, List<Figure> figures, Neighbours around) {
        Stream<Node> own = Stream.of(fact.node("article"), around.before(), around.after());
        Stream<Node> articles = figures.stream().map(Figure::article);
        Stream<Node> reasons = Reason.fields(fact.text("explanation"));
        List<Node> named = Stream.of(own, articles, reasons, FactFields.named(fact))
                .flatMap(nodes -> nodes)
                .filter(Objects::nonNull)
                .toList();
        return new Links(graph, addresses).of(named);
    }

    private List<Other> others(List<Figure> figures, boolean again, Map<Node, Link> links) {
        return figures.stream()
                .filter(figure -> figure.again() == again)
                .limit(MOST_FIGURES)
                .map(figure -> new Other(
                        figure.value(), addresses.page(figure.fact()), figure.period(), links.get(figure.article())))
                .toList();
    }
}
