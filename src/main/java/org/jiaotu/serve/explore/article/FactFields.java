package org.jiaotu.serve.explore.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.sparql.Row;

/** What a fact says, a line a property: 地区 遵义市, 指标 学前三年毛入园率, 数值原文 94.41%. */
final class FactFields {
    private static final List<String> THINGS = List.of(
            "region",
            "subject",
            "holder",
            "indicator",
            "programme",
            "title",
            "honour",
            "partner",
            "partnerText",
            "valueText",
            "value",
            "unit",
            "kind",
            "period",
            "outcomeOf",
            "programmeClass",
            "level");

    /** What a fact says in a sentence. */
    private static final Map<FactKind, List<String>> STATEMENTS = Map.of(
            FactKind.OBSERVATION, List.of("region", "subject", "indicator", "period", "valueText"),
            FactKind.IMPLEMENTATION, List.of("region", "programme"),
            FactKind.RECOGNITION, List.of("holder", "level", "period", "title"),
            FactKind.POLICY, List.of("region", "period", "title"),
            FactKind.PARTNERSHIP, List.of("region", "partner"));

    private final Row fact;
    private final Map<Node, Link> links;

    /** @param links the names of the things and of the properties */
    FactFields(Row fact, Map<Node, Link> links) {
        this.fact = fact;
        this.links = links;
    }

    /**
     * A property and its value.
     *
     * @param property the property
     * @param thing the value where it is a thing, else null
     * @param text the value where it is none, else empty
     */
    public record Field(Link property, Link thing, String text) {}

    /** All that must be named to write the fields of a fact. */
    static Stream<Node> named(Row fact) {
        return Stream.concat(
                THINGS.stream().map(Jt::term), THINGS.stream().map(fact::node).filter(value -> value != null));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        THINGS.stream().filter(fact::has).forEach(name -> fields.add(field(name)));
        return fields;
    }

    /** The parts of the sentence that says it: 遵义市, 学前三年毛入园率, 94.41%. */
    List<Field> statement(FactKind kind) {
        return STATEMENTS.get(kind).stream()
                .filter(fact::has)
                .filter(name -> !Jt.UNKNOWN_PERIOD.equals(fact.node(name)))
                .map(name -> name.equals("valueText") ? new Field(null, null, bounded()) : field(name))
                .toList();
    }

    private String bounded() {
        return sign() + fact.text("valueText");
    }

    private String sign() {
        return fact.text("sign").equals("=") ? "" : fact.text("sign");
    }

    private Field field(String name) {
        Link property = links.get(Jt.term(name));
        Node value = fact.node(name);
        return value.isURI()
                ? new Field(property, links.get(value), "")
                : new Field(property, null, name.equals("value") ? number() : fact.text(name));
    }

    /** The number in the base unit, with its bound: ≥ 65,121,000,000 元. */
    private String number() {
        BigDecimal to = fact.number("valueTo");
        String range = plain(fact.number("value")) + (to == null ? "" : "–" + plain(to));
        return Stream.of(sign(), range, fact.text("unitText"))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : text.substring(point));
    }
}
