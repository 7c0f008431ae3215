package org.jiaotu.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold facts and found ones, paired one to one, the best score first.
 *
 * @param hits the pairs, best first
 * @param missed the gold facts without a partner, in order
 * @param extra the found ones without a partner, in order
 */
record Pairing(List<Pair> hits, List<FactLine> missed, List<FactLine> extra) {
    record Pair(FactLine gold, FactLine found) {}

    private record Candidate(double score, int gold, int found) {}

    /** Later facts first where scores are equal, as the gold's own scorer has it. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found)
            .reversed();

    /** Pairs the facts whose score reaches {@code bar}. */
    static Pairing of(
            List<FactLine> gold, List<FactLine> found, ToDoubleBiFunction<FactLine, FactLine> score, double bar) {
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair> hits = new ArrayList<>();
        for (Candidate best : candidates(gold, found, score, bar)) {
            if (!usedGold.get(best.gold()) && !usedFound.get(best.found())) {
                usedGold.set(best.gold());
                usedFound.set(best.found());
                hits.add(new Pair(gold.get(best.gold()), found.get(best.found())));
            }
        }
        return new Pairing(hits, rest(gold, usedGold), rest(found, usedFound));
    }

    /** Without the gold facts that count neither way, and what was paired with them. */
    Pairing required() {
        return new Pairing(
                hits.stream().filter(hit -> !hit.gold().is("optional")).toList(),
                missed.stream().filter(fact -> !fact.is("optional")).toList(),
                extra);
    }

    private static List<Candidate> candidates(
            List<FactLine> gold, List<FactLine> found, ToDoubleBiFunction<FactLine, FactLine> score, double bar) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double likeness = score.applyAsDouble(gold.get(i), found.get(j));
                if (likeness >= bar) {
                    candidates.add(new Candidate(likeness, i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static List<FactLine> rest(List<FactLine> facts, BitSet used) {
        List<FactLine> rest = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < facts.size(); i = used.nextClearBit(i + 1)) {
            rest.add(facts.get(i));
        }
        return rest;
    }
}
