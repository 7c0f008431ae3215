/** Questions to the graph: the SPARQL endpoint, its limits and its description, results as text, the shipped queries. */
package org.jiaotu.serve.sparql;
