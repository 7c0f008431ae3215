package org.jiaotu.serve.explore.place;

import org.jiaotu.serve.explore.fact.Figure;

/**
 * What another region reports for the same indicator.
 *
 * @param figure the other region's
 * @param relation {@code parent} for the region above, {@code sibling} for another part of that, {@code alike} for one of the same type
 * @param sameTime whether it is for a time for which the region itself has a figure; others cannot be compared
 * @param otherTime whether both tell their times and these differ
 */
public record Beside(Figure figure, String relation, boolean sameTime, boolean otherTime) {}
