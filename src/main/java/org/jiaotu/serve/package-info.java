/** The graph over HTTP: a read-only SPARQL endpoint, the start page, and the shipped queries with their results. */
package org.jiaotu.serve;
