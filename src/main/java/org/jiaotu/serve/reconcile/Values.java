package org.jiaotu.serve.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/** What the graph tells about things by properties. */
final class Values {
    private static final String OF_THINGS = Resources.text(Values.class, "values.rq");
    private static final String OF_ALL = Resources.text(Values.class, "having.rq");

    private final Map<Node, Map<Node, List<Value>>> byThing = new LinkedHashMap<>();

    /**
     * A value.
     *
     * @param node what the graph says
     * @param label its Chinese label, empty when it has none
     */
    record Value(Node node, String label) {
        /** The words for it: a label, the text of a literal, an IRI. */
        String text() {
            if (node.isLiteral()) {
                return node.getLiteralLexicalForm();
            }
            return label.isEmpty() ? node.toString() : label;
        }

        /** Whether a client that says this means this value. */
        boolean is(String said) {
            return said.strip().equals(text()) || said.equals(node.toString());
        }
    }

    private Values() {}

    static Values of(GraphQueries graph, Collection<Node> things, Collection<Node> properties) {
        Values values = new Values();
        if (!things.isEmpty() && !properties.isEmpty()) {
            values.read(graph, OF_THINGS.formatted(list(things), list(properties)));
        }
        return values;
    }

    /** Of everything that has a property. */
    static Values ofAll(GraphQueries graph, Node property) {
        Values values = new Values();
        values.read(graph, OF_ALL.formatted(list(List.of(property))));
        return values;
    }

    private void read(GraphQueries graph, String query) {
        graph.select(query, rows -> {
            rows.stream().forEach(this::add);
            return null;
        });
    }

    private void add(Binding row) {
        String label = row.contains(Var.alloc("label")) ? Terms.text(row, "label") : "";
        byThing.computeIfAbsent(row.get("thing"), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(row.get("property"), unseen -> new ArrayList<>())
                .add(new Value(row.get("value"), label));
    }

    private static String list(Collection<Node> nodes) {
        return nodes.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
    }

    Collection<Node> things() {
        return byThing.keySet();
    }

    List<Value> get(Node thing, Node property) {
        return byThing.getOrDefault(thing, Map.of()).getOrDefault(property, List.of());
    }
}
