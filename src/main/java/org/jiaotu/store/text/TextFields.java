package org.jiaotu.store.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.Jt;

/** The properties that {@code text:query} searches, each in a field of its own; {@code rdfs:label} when a query names none. */
final class TextFields {
    static final String ENTITY = "uri";
    static final String GRAPH = "graph";
    static final String LANGUAGE = "lang";

    private static final Map<Node, String> BY_PROPERTY = Map.of(
            RDFS.Nodes.label,
            "label",
            SKOS.prefLabel.asNode(),
            "prefLabel",
            SKOS.altLabel.asNode(),
            "altLabel",
            SKOS.hiddenLabel.asNode(),
            "hiddenLabel",
            Jt.TITLE,
            "title",
            Jt.HEADLINE,
            "headline",
            Jt.QUOTE,
            "quote",
            Jt.SENTENCE,
            "sentence");

    private TextFields() {}

    static Set<Node> properties() {
        return BY_PROPERTY.keySet();
    }

    /** The field of a property that is searched. */
    static String of(Node property) {
        return BY_PROPERTY.get(property);
    }

    /** What jena-text must know to read the index. */
    static TextIndexConfig config() {
        EntityDefinition definition = new Definition();
        definition.setLangField(LANGUAGE);
        BY_PROPERTY.forEach((property, field) -> definition.set(field, property));
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new CharacterAnalyzer());
        config.setValueStored(true);
        return config;
    }

    /** Refuses a property that is not searched; jena-text would find nothing and not say why. */
    private static final class Definition extends EntityDefinition {
        Definition() {
            super(ENTITY, of(RDFS.Nodes.label), GRAPH);
        }

        @Override
        public String getField(Node property) {
            String field = super.getField(property);
            if (field == null) {
                throw new UserException("text:query does not search <" + property + ">; it searches "
                        + properties().stream()
                                .map(searched -> "<" + searched + ">")
                                .sorted()
                                .collect(Collectors.joining(" ")));
            }
            return field;
        }
    }
}
