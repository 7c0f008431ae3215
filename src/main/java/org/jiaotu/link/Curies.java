package org.jiaotu.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Short names of IRIs, as a linkset file declares them: {@code region:520300}.
 *
 * @param prefixes namespaces by prefix
 */
record Curies(Map<String, String> prefixes) {
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    Curies {
        prefixes = new TreeMap<>(prefixes);
    }

    /** The short name of an IRI, or the IRI where no prefix fits. */
    String shortened(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .filter(prefix ->
                        LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    /** The IRI that a short name or an IRI stands for; empty when the prefix is unknown. */
    Optional<String> expanded(String name) {
        if (name.contains("://")) {
            return Optional.of(name.replaceAll("^<|>$", ""));
        }
        int colon = name.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(prefixes.get(name.substring(0, colon)))
                        .map(namespace -> namespace + name.substring(colon + 1));
    }
}
