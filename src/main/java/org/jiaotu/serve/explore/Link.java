package org.jiaotu.serve.explore;

import org.jiaotu.serve.http.Name;

/**
 * A thing with the address of its page.
 *
 * @param name what it is called: 集团化办学
 * @param href where its page is, or an empty string for what has none here
 * @param iri its IRI
 */
public record Link(Name name, String href, String iri) {}
