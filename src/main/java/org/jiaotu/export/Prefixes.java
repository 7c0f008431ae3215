package org.jiaotu.export;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes that everything is written and asked with, those of the ontology's file: {@code jt:value} for its value. */
public final class Prefixes {
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Graph ONTOLOGY = RDFParser.source(Prefixes.class.getResourceAsStream("/ontology/jiaotu.ttl"))
            .lang(Lang.TURTLE)
            .toGraph();
    private static final Map<String, String> BY_PREFIX = Collections.unmodifiableMap(
            new TreeMap<>(ONTOLOGY.getPrefixMapping().getNsPrefixMap()));

    private Prefixes() {}

    /** Namespaces by prefix, in the prefixes' order. */
    public static Map<String, String> all() {
        return BY_PREFIX;
    }

    /** The same for Jena. */
    public static PrefixMapping mapping() {
        return ONTOLOGY.getPrefixMapping();
    }

    /** The ontology that the prefixes come from. Not to be changed. */
    static Graph ontology() {
        return ONTOLOGY;
    }

    /** The IRI as prefix and name, or whole where no prefix fits. */
    static String shortened(String iri) {
        return BY_PREFIX.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .map(entry -> named(entry, iri))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(iri);
    }

    private static Optional<String> named(Map.Entry<String, String> prefix, String iri) {
        String name = iri.substring(prefix.getValue().length());
        return LOCAL_NAME.matcher(name).matches() ? Optional.of(prefix.getKey() + ":" + name) : Optional.empty();
    }
}
