package org.jiaotu.mention;

/**
 * Words in quotes or a title in 《》.
 *
 * @param start position of the opening mark
 * @param end position after the closing mark
 * @param title true for 《》 and 〈〉, false for quotes
 */
public record Quotation(int start, int end, boolean title) implements Mention {}
