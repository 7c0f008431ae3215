package org.jiaotu.export;

/**
 * A region, a programme or an indicator in the network.
 *
 * @param iri its IRI, the same from build to build
 * @param kind {@code region}, {@code programme} or {@code indicator}
 * @param label its Chinese label: 遵义市
 */
record NetworkNode(String iri, String kind, String label) {}
