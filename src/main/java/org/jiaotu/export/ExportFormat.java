package org.jiaotu.export;

/** What a store can be exported as; {@link StoreExport} writes them. */
public enum ExportFormat {
    /** N-Quads, with the named graphs. */
    NQ("application/n-quads"),
    /** Turtle, the graphs merged. */
    TTL("text/turtle"),
    /** JSON-LD 1.1, the graphs merged. */
    JSONLD("application/ld+json"),
    /** The observations as one table. */
    CSV("text/csv"),
    /** Regions, programmes and indicators as a network for Gephi: GEXF 1.3. */
    GEXF("application/gexf+xml"),
    /** The same network as GraphML. */
    GRAPHML("application/graphml+xml");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@code text/turtle}; all of them are UTF-8. */
    public String mediaType() {
        return mediaType;
    }
}
