package org.jiaotu.mention;

/**
 * A school or another institution that a sentence names: 遵义师范学院, 陵城区第一中学, 市第十八中学.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param name the name as written
 * @param region the region it begins with, or null
 * @param college true for a university or college with the plain name of a place (凯里学院), which may serve more than that place
 */
public record OrganisationMention(int start, int end, String name, RegionMention region, boolean college)
        implements Mention {}
