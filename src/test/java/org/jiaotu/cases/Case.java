package org.jiaotu.cases;

/**
 * One spelling with what is expected of it.
 *
 * @param place the file and line it stands in
 * @param setting what the last {@code @} line before it says, empty when there is none
 * @param expected what stands before the arrow, empty for a line without one
 * @param text the spelling, marks included
 * @param gap true for one that is known to fail
 */
public record Case(String place, String setting, String expected, String text, boolean gap) {}
