/** Facts as RDF under the ontology: stable IRIs, quads with their provenance, and the SHACL check of the result. */
package org.jiaotu.graph;
