/** SPARQL Update, where the operator allows it: checked as parsed, made into a new edition of the store, served from then on. */
package org.jiaotu.serve.update;
