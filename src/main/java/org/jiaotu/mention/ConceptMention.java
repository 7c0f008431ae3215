package org.jiaotu.mention;

import org.jiaotu.lexicon.Concept;

/**
 * A label of a vocabulary that stands in a sentence: 县管校聘.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param concept the concept it names
 */
public record ConceptMention(int start, int end, Concept concept) implements Mention {}
