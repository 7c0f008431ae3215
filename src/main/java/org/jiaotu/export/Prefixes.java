package org.jiaotu.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The prefixes that every export writes names with: {@code jt:value} for the ontology's value. */
public final class Prefixes {
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Map<String, String> BY_PREFIX = new TreeMap<>(Map.ofEntries(
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("jt", "https://w3id.org/jiaotu/ontology#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private Prefixes() {}

    /** Namespaces by prefix, in the prefixes' order. */
    public static Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(BY_PREFIX);
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
