package org.jiaotu.fact.rule;

import java.util.List;
import java.util.Map;
import org.jiaotu.mention.Element;

/**
 * Where a pattern matched.
 *
 * @param slots for each slot the elements it took
 * @param start the index of its first element
 * @param end the index behind its last element; what stands behind {@code >} in the pattern does not count
 */
public record PatternMatch(Map<String, List<Element>> slots, int start, int end) {}
