package org.jiaotu.export;

/**
 * What facts say between two nodes of the network.
 *
 * @param source the IRI of a region or a programme
 * @param target the IRI of a programme or an indicator
 * @param kind {@code implements} (遵义市 runs 县管校聘), {@code reports} (region to indicator), {@code outcome} (programme to
 *     indicator)
 * @param weight how many facts say so
 */
record NetworkEdge(String source, String target, String kind, long weight) {
    /** The same from build to build: there is one edge of a kind from a node to another. */
    String id() {
        return source + " " + kind + " " + target;
    }
}
