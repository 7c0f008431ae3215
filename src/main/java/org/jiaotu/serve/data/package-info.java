/** Linked data: things, the ontology and the dataset as RDF, and the downloads. */
package org.jiaotu.serve.data;
