package org.jiaotu.fact;

/** What a value measures: a state or total, a rise or fall, a distance to a reference, or a place in a ranking. */
public enum Kind {
    LEVEL,
    CHANGE,
    GAP,
    RANK
}
