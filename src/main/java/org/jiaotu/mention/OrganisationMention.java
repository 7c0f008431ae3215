package org.jiaotu.mention;

/**
 * A school or another institution that a sentence names: 遵义师范学院, 陵城区第一中学, 市第十八中学.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param name the name as written
 * @param region the region it begins with, or null
 */
public record OrganisationMention(int start, int end, String name, RegionMention region) implements Mention {}
