package org.jiaotu.serve.explore.place;

import org.jiaotu.serve.explore.Link;

/**
 * An article that tells of a region.
 *
 * @param article which
 * @param date of which day, or an empty string
 * @param facts how many facts of the region it states
 */
public record Source(Link article, String date, int facts) {}
