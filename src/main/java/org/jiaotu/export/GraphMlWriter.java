package org.jiaotu.export;

import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * GraphML, which Cytoscape, yEd and networkx read. An id may not hold every character of an IRI (it is an XML name token), so
 * that the IRI is an attribute and the id the IRI with {@code _2F} for a slash.
 */
final class GraphMlWriter implements NetworkWriter {
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.:-]");

    private final XmlStream xml;

    GraphMlWriter(OutputStream out) {
        xml = new XmlStream(out);
    }

    @Override
    public void begin() {
        xml.root("graphml", "http://graphml.graphdrawing.org/xmlns");
        key("label", "node", "string");
        key("kind", "all", "string");
        key("iri", "node", "string");
        key("weight", "edge", "long");
        xml.open("graph", "id", "jiaotu", "edgedefault", "directed");
    }

    @Override
    public void node(NetworkNode node) {
        xml.open("node", "id", id(node.iri()));
        data("label", node.label());
        data("kind", node.kind());
        data("iri", node.iri());
        xml.close();
    }

    @Override
    public void edges() {
        // Edges follow the nodes without a wrapping element.
    }

    @Override
    public void edge(NetworkEdge edge) {
        xml.open("edge", "id", id(edge.id()), "source", id(edge.source()), "target", id(edge.target()));
        data("kind", edge.kind());
        data("weight", Long.toString(edge.weight()));
        xml.close();
    }

    @Override
    public void end() {
        xml.end();
    }

    private void key(String name, String of, String type) {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private void data(String key, String value) {
        xml.open("data", "key", key);
        xml.text(value);
        xml.close();
    }

    private static String id(String text) {
        return NO_NAME.matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "_%02X", found.group().codePointAt(0)));
    }
}
