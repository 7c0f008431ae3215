package org.jiaotu.link.name;

import java.util.function.Function;

/**
 * A thing that a name may mean, not yet held against the others.
 *
 * @param thing what may be meant: 遵义市
 * @param score 0 to 100
 * @param name how well the name fits what it explains, 0 to 1
 * @param coverage which part of what was written that is, 0 to 1: 0.5 for 遵义市 in 遵义市南白镇
 * @param sure whether it is meant, if nothing else is as close
 */
public record Candidate<T>(T thing, double score, double name, double coverage, boolean sure) {
    /** A candidate that something else speaks against. */
    public Candidate<T> doubted(double factor) {
        return new Candidate<>(thing, score * factor, name, coverage, false);
    }

    /** The same candidate, as another thing: a region as what the graph calls it. */
    public <S> Candidate<S> as(Function<T, S> other) {
        return new Candidate<>(other.apply(thing), score, name, coverage, sure);
    }
}
