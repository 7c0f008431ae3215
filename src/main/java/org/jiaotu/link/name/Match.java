package org.jiaotu.link.name;

import java.util.Comparator;
import java.util.List;

/**
 * A candidate held against all others.
 *
 * @param candidate the candidate
 * @param score 0 to 100, with one decimal; lowered by {@value #FOR_NAMESAKES} where there are namesakes
 * @param sure whether it is meant: it is sure by itself and nothing else is as close
 * @param namesakes how many others are as close: three for 鼓楼区, of which there are four
 */
public record Match<T>(Candidate<T> candidate, double score, boolean sure, int namesakes) {
    /** So much less is as close. */
    static final double CLOSE = 6;

    private static final double FOR_NAMESAKES = 20;
    private static final double LEAST = 25;

    /**
     * What is left of some candidates, best first.
     *
     * @param order of those with the same score
     */
    public static <T> List<Match<T>> rank(List<Candidate<T>> candidates, Comparator<T> order) {
        return candidates.stream()
                .map(candidate -> of(candidate, candidates))
                .filter(match -> match.score() >= LEAST)
                .sorted(Comparator.<Match<T>>comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(Match::thing, order))
                .toList();
    }

    public T thing() {
        return candidate.thing();
    }

    private static <T> Match<T> of(Candidate<T> candidate, List<Candidate<T>> all) {
        int namesakes = (int) all.stream()
                .filter(other -> other != candidate && asClose(other, candidate))
                .count();
        double score = candidate.score() - (namesakes > 0 ? FOR_NAMESAKES : 0);
        return new Match<>(
                candidate, Math.round(Math.max(0, score) * 10) / 10.0, candidate.sure() && namesakes == 0, namesakes);
    }

    private static boolean asClose(Candidate<?> other, Candidate<?> candidate) {
        return other.score() >= candidate.score() - CLOSE && other.coverage() >= candidate.coverage();
    }
}
