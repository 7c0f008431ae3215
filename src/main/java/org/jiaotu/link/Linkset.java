package org.jiaotu.link;

import java.util.List;

/**
 * Mappings to one other dataset: what a linkset file holds, and what is applied to a store as a whole.
 *
 * @param iri what the set is called: {@code https://w3id.org/jiaotu/id/linkset/wikidata}; applying another set of this name replaces it
 * @param title in words, or null
 * @param license the IRI of its licence, or null
 * @param rows the mappings, each with its place
 */
public record Linkset(String iri, String title, String license, List<Row> rows) {
    public Linkset {
        rows = List.copyOf(rows);
    }

    /**
     * @param place where it stands, for messages: {@code wikidata.sssom.tsv:12}; empty when in no file
     * @param mapping the mapping
     */
    public record Row(String place, Mapping mapping) {}

    /** A set that stands in no file yet. */
    public static Linkset of(String iri, String title, String license, List<Mapping> mappings) {
        return new Linkset(
                iri,
                title,
                license,
                mappings.stream().map(mapping -> new Row("", mapping)).toList());
    }
}
