/** What the field knows before it reads: the SKOS vocabularies and the gazetteer, loaded once, immutable. */
package org.jiaotu.lexicon;
