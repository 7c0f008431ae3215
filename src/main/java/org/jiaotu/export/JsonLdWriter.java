package org.jiaotu.export;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes triples as JSON-LD 1.1, one subject at a time: a context of the prefixes, then a node object for each run of triples
 * with one subject. Jena's own writer wants the whole graph in memory.
 *
 * <p>Example: {@code {"@id":"https://…/region/520300","@type":["jt:Region"],"skos:prefLabel":[{"@value":"遵义市","@language":"zh"}]}}.
 * A number keeps its datatype and its digits, which a JSON number would not.
 */
final class JsonLdWriter extends StreamRDFBase {
    private final JsonWriter json;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private Node subject;

    /** @param out flushed at the end, and left open */
    JsonLdWriter(Writer out) {
        json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
    }

    @Override
    public void start() {
        writing(() -> {
            json.beginObject().name("@context").beginObject();
            json.name("@version").value(1.1);
            for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
                json.name(prefix.getKey()).value(prefix.getValue());
            }
            json.endObject().name("@graph").beginArray();
        });
    }

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            writing(this::node);
            subject = triple.getSubject();
        }
        properties
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                .add(triple.getObject());
    }

    @Override
    public void finish() {
        writing(() -> {
            node();
            json.endArray().endObject().flush();
        });
    }

    private void node() throws IOException {
        if (properties.isEmpty()) {
            return;
        }
        json.beginObject().name("@id").value(id(subject));
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            property(property.getKey(), property.getValue());
        }
        json.endObject();
        properties.clear();
    }

    private void property(Node property, List<Node> values) throws IOException {
        boolean types = property.equals(RDF.Nodes.type) && values.stream().noneMatch(Node::isLiteral);
        json.name(types ? "@type" : id(property)).beginArray();
        for (Node value : values) {
            if (types) {
                json.value(id(value));
            } else {
                value(value);
            }
        }
        json.endArray();
    }

    private void value(Node value) throws IOException {
        if (!value.isLiteral()) {
            json.beginObject().name("@id").value(id(value)).endObject();
        } else if (XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
            json.value(value.getLiteralLexicalForm());
        } else {
            literal(value);
        }
    }

    private void literal(Node literal) throws IOException {
        json.beginObject().name("@value").value(literal.getLiteralLexicalForm());
        if (literal.getLiteralLanguage().isEmpty()) {
            json.name("@type").value(Prefixes.shortened(literal.getLiteralDatatypeURI()));
        } else {
            json.name("@language").value(literal.getLiteralLanguage());
        }
        json.endObject();
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : Prefixes.shortened(node.getURI());
    }

    private static void writing(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void write() throws IOException;
    }
}
