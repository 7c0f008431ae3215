package org.jiaotu.export;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes triples as JSON-LD 1.1, one subject at a time: the context ({@link JsonLdContext}), then a node object for each run of
 * triples with one subject. Jena's own writer wants the whole graph in memory.
 *
 * <p>Example: {@code {"id":"https://…/region/520300","type":["jt:Region"],"prefLabel":{"zh":"遵义市"},"code":"520300"}}. A number keeps
 * its datatype and its digits, which a JSON number would not. A value that a term's form would lose stands under the property's
 * full name: {@code "rdfs:label":[{"id":"…"}]}.
 */
public final class JsonLdWriter extends StreamRDFBase {
    private static final JsonLdContext CONTEXT = new JsonLdContext();

    private final JsonWriter json;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private Node subject;

    /** @param out flushed at the end, and left open */
    JsonLdWriter(Writer out) {
        json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
    }

    /** Writes a graph, the same bytes for the same triples; {@code out} is flushed and stays open. */
    public static void write(Graph graph, Writer out) {
        JsonLdWriter writer = new JsonLdWriter(out);
        writer.json.setIndent("  ");
        writer.start();
        graph.stream().sorted(Comparator.comparing(NodeFmtLib::str)).forEach(writer::triple);
        writer.finish();
    }

    @Override
    public void start() {
        writing(() -> {
            CONTEXT.write(json.beginObject().name("@context"));
            json.name("@graph").beginArray();
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
        json.beginObject().name("id").value(id(subject));
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            property(property.getKey(), property.getValue());
        }
        json.endObject();
        properties.clear();
    }

    private void property(Node property, List<Node> values) throws IOException {
        if (property.equals(RDF.Nodes.type) && values.stream().noneMatch(Node::isLiteral)) {
            json.name("type");
            strings(values.stream().map(JsonLdWriter::id).toList());
            return;
        }
        JsonLdContext.Term term = CONTEXT.of(property).orElse(null);
        List<Node> fitting = values.stream()
                .filter(value -> term != null && term.fits(value))
                .toList();
        if (!fitting.isEmpty()) {
            json.name(term.name());
            brief(term, fitting);
        }
        if (fitting.size() < values.size()) {
            json.name(id(property)).beginArray();
            for (Node value : values) {
                if (!fitting.contains(value)) {
                    full(value);
                }
            }
            json.endArray();
        }
    }

    private void brief(JsonLdContext.Term term, List<Node> values) throws IOException {
        switch (term.form()) {
            case LINK -> strings(values.stream().map(JsonLdWriter::id).toList());
            case TYPED, TEXT ->
                strings(values.stream().map(Node::getLiteralLexicalForm).toList());
            case LANGUAGES -> languages(values);
        }
    }

    private void languages(List<Node> values) throws IOException {
        Map<String, List<String>> byLanguage = new TreeMap<>();
        for (Node value : values) {
            String language = value.getLiteralLanguage();
            byLanguage
                    .computeIfAbsent(
                            language.isEmpty() ? JsonLdContext.NO_LANGUAGE : language, key -> new ArrayList<>())
                    .add(value.getLiteralLexicalForm());
        }
        json.beginObject();
        for (Map.Entry<String, List<String>> language : byLanguage.entrySet()) {
            json.name(language.getKey());
            strings(language.getValue());
        }
        json.endObject();
    }

    /** One string, or several in an array. */
    private void strings(List<String> texts) throws IOException {
        if (texts.size() == 1) {
            json.value(texts.get(0));
            return;
        }
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private void full(Node value) throws IOException {
        if (!value.isLiteral()) {
            json.beginObject().name("id").value(id(value)).endObject();
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
