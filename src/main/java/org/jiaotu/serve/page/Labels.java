package org.jiaotu.serve.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jiaotu.serve.sparql.GraphQueries;

/** The words by which readers know the things of a result: Chinese labels first, else the short form of the IRI. */
final class Labels {
    private static final String QUERY = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dct:  <http://purl.org/dc/terms/>
            SELECT ?thing ?label {
              VALUES ?thing { %s }
              VALUES (?property ?rank) { (skos:prefLabel 1) (rdfs:label 2) (dct:title 3) }
              ?thing ?property ?label
              BIND (IF(LANGMATCHES(LANG(?label), "zh"), 0, 10) AS ?foreign)
            }
            ORDER BY ?thing (?rank + ?foreign) ?label
            """;

    private Labels() {}

    static Map<Node, String> of(GraphQueries graph, List<List<Node>> rows, PrefixMapping prefixes) {
        Set<Node> things = rows.stream()
                .flatMap(Collection::stream)
                .filter(node -> node != null && node.isURI())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Node, String> labels = things.isEmpty() ? new HashMap<>() : ask(graph, things);
        things.forEach(thing -> labels.computeIfAbsent(thing, node -> shortened(node, prefixes)));
        return labels;
    }

    private static Map<Node, String> ask(GraphQueries graph, Set<Node> things) {
        String values = things.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
        Map<Node, String> labels = new HashMap<>();
        graph.select(QUERY.formatted(values), rows -> {
            rows.forEachRemaining(row -> labels.putIfAbsent(row.get(Var.alloc("thing")), label(row)));
            return labels;
        });
        return labels;
    }

    private static String label(Binding row) {
        Node label = row.get(Var.alloc("label"));
        return label.isLiteral() ? label.getLiteralLexicalForm() : label.toString();
    }

    private static String shortened(Node node, PrefixMapping prefixes) {
        return prefixes.shortForm(node.getURI());
    }
}
