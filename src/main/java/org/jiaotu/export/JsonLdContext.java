package org.jiaotu.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.graph.Jt;

/**
 * The JSON-LD context: short names for the ontology's properties by what the ontology says of them, and for labels.
 *
 * <p>{@code region} leads to a thing, {@code value} is an {@code xsd:decimal} written as text so that it keeps its digits, {@code
 * prefLabel} is a map by language: {@code {"zh": "遵义市"}}.
 */
final class JsonLdContext {
    /** For texts without a language, in a map by language. */
    static final String NO_LANGUAGE = "@none";

    private static final List<Property> LABELS = List.of(
            RDFS.label,
            RDFS.comment,
            SKOS.prefLabel,
            SKOS.altLabel,
            SKOS.hiddenLabel,
            SKOS.definition,
            SKOS.note,
            DCTerms.description);
    private static final List<Property> LINKS = List.of(
            SKOS.broader,
            SKOS.inScheme,
            SKOS.topConceptOf,
            SKOS.exactMatch,
            SKOS.closeMatch,
            RDFS.isDefinedBy,
            RDFS.subClassOf);

    private final Map<String, Term> byProperty = new TreeMap<>();

    /** How the values of a term are written. */
    enum Form {
        /** The IRI alone. */
        LINK,
        /** Texts by language. */
        LANGUAGES,
        /** The lexical form of one datatype. */
        TYPED,
        /** A plain string. */
        TEXT
    }

    /**
     * @param name the short name
     * @param iri the property
     * @param form how values are written
     * @param datatype of typed values, else null
     */
    record Term(String name, String iri, Form form, String datatype) {
        /** Whether the value can be written in the term's form without a loss. */
        boolean fits(Node value) {
            return switch (form) {
                case LINK -> !value.isLiteral();
                case LANGUAGES ->
                    isText(value)
                            || value.isLiteral() && !value.getLiteralLanguage().isEmpty();
                case TYPED -> value.isLiteral() && value.getLiteralDatatypeURI().equals(datatype);
                case TEXT -> isText(value);
            };
        }

        private static boolean isText(Node value) {
            return value.isLiteral() && XSDDatatype.XSDstring.getURI().equals(value.getLiteralDatatypeURI());
        }
    }

    JsonLdContext() {
        LABELS.forEach(label -> add(label.getLocalName(), label.getURI(), Form.LANGUAGES, null));
        LINKS.forEach(link -> add(link.getLocalName(), link.getURI(), Form.LINK, null));
        Graph ontology = Prefixes.ontology();
        ontology.find(Node.ANY, RDF.Nodes.type, OWL2.ObjectProperty.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(property -> property.getURI().startsWith(Jt.NS))
                .forEach(property -> add(name(property), property.getURI(), Form.LINK, null));
        ontology.find(Node.ANY, RDF.Nodes.type, OWL2.DatatypeProperty.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(property -> property.getURI().startsWith(Jt.NS))
                .forEach(property -> typed(property, ontology));
    }

    /** The term of a property. */
    Optional<Term> of(Node property) {
        return Optional.ofNullable(byProperty.get(property.getURI()));
    }

    Collection<Term> terms() {
        return byProperty.values();
    }

    /** Writes the context as the value of {@code @context}. */
    void write(JsonWriter json) throws IOException {
        json.beginObject()
                .name("@version")
                .value(1.1)
                .name("id")
                .value("@id")
                .name("type")
                .value("@type");
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        for (Term term : terms()) {
            json.name(term.name()).beginObject().name("@id").value(Prefixes.shortened(term.iri()));
            switch (term.form()) {
                case LINK -> json.name("@type").value("@id");
                case LANGUAGES -> json.name("@container").value("@language");
                case TYPED -> json.name("@type").value(Prefixes.shortened(term.datatype()));
                case TEXT -> {
                    // A JSON string is a plain string as it is.
                }
            }
            json.endObject();
        }
        json.endObject();
    }

    private void typed(Node property, Graph ontology) {
        String range = ontology.find(property, RDFS.Nodes.range, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getURI())
                .findFirst()
                .orElse(XSDDatatype.XSDstring.getURI());
        boolean text = range.equals(XSDDatatype.XSDstring.getURI());
        add(name(property), property.getURI(), text ? Form.TEXT : Form.TYPED, range);
    }

    private void add(String name, String iri, Form form, String datatype) {
        // A prefix of the same name comes first in the file, and JSON knows no two.
        if (!Prefixes.all().containsKey(name)) {
            byProperty.put(iri, new Term(name, iri, form, datatype));
        }
    }

    private static String name(Node property) {
        return property.getURI().substring(Jt.NS.length());
    }
}
