/** The text index of a store: for {@code text:query} in SPARQL by Jena's jena-text, and for the search page by Lucene alone. */
package org.jiaotu.store.text;
