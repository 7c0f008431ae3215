package org.jiaotu.serve.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jiaotu.export.Prefixes;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** Names things in both languages and says where their pages are, many with one query. */
public final class Links {
    private static final PageQuery NAMES = PageQuery.load(Links.class, "names.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    public Links(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** A link for each of some nodes; nulls and literals are left out. */
    public Map<Node, Link> of(Collection<Node> nodes) {
        Set<Node> things = nodes.stream()
                .filter(Objects::nonNull)
                .filter(Node::isURI)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Node, Name> names = things.isEmpty() ? Map.of() : names(things);
        return things.stream().collect(Collectors.toMap(thing -> thing, thing -> link(thing, names.get(thing))));
    }

    /** The link of one thing. */
    public Link of(Node thing) {
        return of(List.of(thing)).get(thing);
    }

    private Link link(Node thing, Name name) {
        Name known = name == null ? Name.of(Prefixes.mapping().shortForm(thing.getURI())) : name;
        return new Link(known, addresses.page(thing), thing.getURI());
    }

    private Map<Node, Name> names(Set<Node> things) {
        Map<Node, Name> names = new HashMap<>();
        String text = NAMES.with("thing", List.copyOf(things)).text();
        // read while the transaction lasts: a row of TDB2 fetches its nodes when they are asked for
        graph.rows(text, row -> Map.entry(row.node("thing"), name(row)))
                .forEach(named -> names.merge(named.getKey(), named.getValue(), Links::joined));
        return names;
    }

    private static Name name(Row row) {
        Node label = row.node("label");
        boolean english = label.isLiteral() && label.getLiteralLanguage().startsWith("en");
        return english ? new Name("", row.text("label")) : Name.of(row.text("label"));
    }

    /** The first label of each language. */
    private static Name joined(Name first, Name next) {
        return new Name(
                first.zh().isEmpty() ? next.zh() : first.zh(), first.en().isEmpty() ? next.en() : first.en());
    }

    /** Writes a node as SPARQL does. */
    static String written(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
