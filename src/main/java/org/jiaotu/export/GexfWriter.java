package org.jiaotu.export;

import java.io.OutputStream;

/** GEXF 1.3, the format of Gephi: an IRI is the node's id, its kind an attribute. */
final class GexfWriter implements NetworkWriter {
    private final XmlStream xml;

    GexfWriter(OutputStream out) {
        xml = new XmlStream(out);
    }

    @Override
    public void begin() {
        xml.root("gexf", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta");
        xml.open("creator");
        xml.text("Jiaotu");
        xml.close();
        xml.close();
        xml.open("graph", "defaultedgetype", "directed");
        kinds("node");
        kinds("edge");
        xml.open("nodes");
    }

    @Override
    public void node(NetworkNode node) {
        xml.open("node", "id", node.iri(), "label", node.label());
        kind(node.kind());
    }

    @Override
    public void edges() {
        xml.close();
        xml.open("edges");
    }

    @Override
    public void edge(NetworkEdge edge) {
        xml.open(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "weight",
                Long.toString(edge.weight()));
        kind(edge.kind());
    }

    @Override
    public void end() {
        xml.end();
    }

    private void kinds(String of) {
        xml.open("attributes", "class", of);
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.close();
    }

    private void kind(String kind) {
        xml.open("attvalues");
        xml.empty("attvalue", "for", "kind", "value", kind);
        xml.close();
        xml.close();
    }
}
