package org.jiaotu.serve.explore.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/**
 * What an indicator measures.
 *
 * @param others its other names: 幼儿毛入园率, …
 * @param definition what is counted, empty when nothing says it
 * @param unit its usual unit, or empty
 * @param broader wider indicators
 * @param narrower narrower ones
 * @param matches the same or nearly the same in other vocabularies
 * @param gross whether it is a gross rate, which may pass 100 %
 */
public record Concept(
        List<String> others,
        Name definition,
        String unit,
        List<Link> broader,
        List<Link> narrower,
        List<Match> matches,
        boolean gross) {
    private static final PageQuery QUERY = PageQuery.load(Concept.class, "concept.rq");
    private static final List<String> MATCHES = List.of("exact", "close", "broad", "narrow", "related");

    /** A concept of another vocabulary, and how near it is: exact, close, broad, narrow or related. */
    public record Match(String how, String iri) {}

    static Concept of(Node indicator, GraphQueries graph, Addresses addresses) {
        List<Row> rows = graph.rows(QUERY.with("indicator", indicator).text(), row -> row);
        List<Node> things = rows.stream()
                .map(row -> row.node("value"))
                .filter(Node::isURI)
                .distinct()
                .toList();
        Map<Node, Link> links = new Links(graph, addresses).of(things);
        return new Concept(
                texts("other", rows),
                definition(rows),
                texts("unit", rows).stream().findFirst().orElse(""),
                links("broader", rows, links),
                links("narrower", rows, links),
                MATCHES.stream().flatMap(how -> matches(how, rows)).toList(),
                !texts("gross", rows).isEmpty());
    }

    private static Stream<Row> said(String what, List<Row> rows) {
        return rows.stream().filter(row -> row.text("what").equals(what));
    }

    private static List<String> texts(String what, List<Row> rows) {
        return said(what, rows).map(row -> row.text("value")).distinct().toList();
    }

    private static List<Link> links(String what, List<Row> rows, Map<Node, Link> links) {
        return said(what, rows)
                .filter(row -> row.node("value").isURI())
                .map(row -> links.get(row.node("value")))
                .toList();
    }

    private static Stream<Match> matches(String how, List<Row> rows) {
        return texts(how, rows).stream().map(iri -> new Match(how, iri));
    }

    private static Name definition(List<Row> rows) {
        String english = definition(rows, true);
        String chinese = definition(rows, false);
        return chinese.isEmpty() ? Name.of(english) : new Name(chinese, english);
    }

    private static String definition(List<Row> rows, boolean english) {
        return said("definition", rows)
                .filter(row -> row.node("value").getLiteralLanguage().startsWith("en") == english)
                .map(row -> row.text("value"))
                .findFirst()
                .orElse("");
    }
}
