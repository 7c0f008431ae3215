/** The explorer: a page for each kind of thing, made from SPARQL queries that lie beside the classes. */
package org.jiaotu.serve.explore;
