package org.jiaotu.serve.explore;

import org.jiaotu.serve.http.Name;

/**
 * The thing that a page is about.
 *
 * @param name what it is called: 遵义市
 * @param iri its IRI
 * @param data the address of its RDF without an ending: {@code /data/region/520300}
 * @param page the address of its page: {@code /page/region/520300}
 */
public record Thing(Name name, String iri, String data, String page) {}
