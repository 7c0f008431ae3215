package org.jiaotu.serve.explore.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.sparql.Row;

/**
 * What is known of a thing itself, from {@code about.rq}.
 *
 * @param rows a property and a value each
 * @param named the names of the values
 */
public record About(List<Row> rows, Named named) {
    private static final List<String> MATCHES =
            List.of("exactMatch", "sameAs", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");

    /**
     * The same thing in another dataset.
     *
     * @param predicate how near it is: {@code closeMatch}
     * @param iri where it is: https://sws.geonames.org/1783621/
     */
    public record Match(String predicate, String iri) {
        /** The host, which tells the dataset: sws.geonames.org. */
        public String host() {
            return iri.replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
        }

        /** Whether a browser can go there. */
        public boolean reachable() {
            return iri.startsWith("https://") || iri.startsWith("http://");
        }
    }

    /** The things that a property leads to: {@code broader}. */
    public List<Link> links(String property) {
        return of(property)
                .filter(row -> row.node("value").isURI())
                .map(row -> named.of(row, "value"))
                .toList();
    }

    /** The words that stand behind a property, each in its language: {@code altLabel}. */
    private List<Name> texts(String property) {
        return of(property)
                .filter(row -> row.node("value").isLiteral())
                .map(About::name)
                .toList();
    }

    /** All of them, or null where there is none. */
    public Name together(String property) {
        return texts(property).stream().reduce(About::joined).orElse(null);
    }

    /** The thing in other datasets, the nearest first. */
    public List<Match> matches() {
        return MATCHES.stream()
                .flatMap(match -> of(match).map(row -> new Match(match, row.text("value"))))
                .toList();
    }

    private Stream<Row> of(String property) {
        return rows.stream().filter(row -> Figure.end(row.node("property")).equals(property));
    }

    private static Name name(Row row) {
        boolean english = row.node("value").getLiteralLanguage().startsWith("en");
        return english ? new Name("", row.text("value")) : Name.of(row.text("value"));
    }

    private static Name joined(Name first, Name next) {
        return new Name(joined(first.zh(), next.zh()), joined(first.en(), next.en()));
    }

    private static String joined(String first, String next) {
        return first.isEmpty() || next.isEmpty() ? first + next : first + " · " + next;
    }
}
