package org.jiaotu.serve.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** What a thing's description can be had as; the first of those that a client likes equally is given. */
enum DataFormat {
    HTML("html", "text/html", null),
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

    private final String extension;
    private final String type;
    private final RDFFormat rdf;

    DataFormat(String extension, String type, RDFFormat rdf) {
        this.extension = extension;
        this.type = type;
        this.rdf = rdf;
    }

    /** The RDF format with a file's ending: {@code ttl}. */
    static Optional<DataFormat> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.rdf != null && format.extension.equals(extension))
                .findFirst();
    }

    /**
     * What a client would rather have, by RFC 9110: the most specific range that fits gives a format its weight; small letters
     * and capitals are the same.
     *
     * @param accept the Accept header; null when the client says nothing
     */
    static Optional<DataFormat> preferred(String accept) {
        AcceptList ranges =
                new AcceptList(accept == null || accept.isBlank() ? "*/*" : accept.toLowerCase(Locale.ROOT));
        DataFormat best = null;
        for (DataFormat format : values()) {
            double weight = format.weight(ranges);
            if (weight > (best == null ? 0 : best.weight(ranges))) {
                best = format;
            }
        }
        return Optional.ofNullable(best);
    }

    String extension() {
        return extension;
    }

    String type() {
        return type;
    }

    RDFFormat rdf() {
        return rdf;
    }

    private double weight(AcceptList ranges) {
        MediaType own = MediaType.create(type);
        return ranges.entries().stream()
                .filter(range -> range.accepts(own))
                .max(Comparator.comparingInt(DataFormat::specificity))
                .map(MediaRange::get_q)
                .orElse(0.0);
    }

    private static int specificity(MediaRange range) {
        if (range.getType().equals("*")) {
            return 0;
        }
        return range.getSubType().equals("*") ? 1 : 2;
    }
}
