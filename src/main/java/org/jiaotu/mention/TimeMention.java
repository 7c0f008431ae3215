package org.jiaotu.mention;

/**
 * An expression of time: 截至2024年底, “十四五”以来, 去年.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param period what it means in its article, or null for one that settles nothing (近年来)
 * @param span true for a span whose length alone is told (五年来): it is the one that the passage speaks of, if there is one
 */
public record TimeMention(int start, int end, Period period, boolean span) implements Mention {}
