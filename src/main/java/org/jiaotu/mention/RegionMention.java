package org.jiaotu.mention;

import org.jiaotu.lexicon.Region;

/**
 * A region named in a sentence: 道真, 汇川区, 全市.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param region the region meant
 * @param byName false for words that stand for a region without naming it: 全市, 我市, 当地
 */
public record RegionMention(int start, int end, Region region, boolean byName) implements Mention {}
