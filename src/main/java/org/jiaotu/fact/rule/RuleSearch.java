package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jiaotu.mention.Element;

/**
 * Looks for rules anywhere among elements.
 *
 * <p>The rules are tried in their order, each from the first element to the last, and what a match took is no later one's: the
 * narrow rule stands before the wide one, and a rule that yields nothing before those that it keeps from a stretch. Immutable.
 */
public final class RuleSearch {
    private final RuleIndex rules;

    public RuleSearch(List<Rule> rules) {
        this.rules = new RuleIndex(rules);
    }

    /**
     * The matches in the order in which they stand, none overlapping.
     *
     * @param elements the elements of a clause or a sentence
     * @param accepted says whether a match is one, where a pattern cannot; one that is not takes nothing
     */
    public List<RuleMatch> find(List<Element> elements, Predicate<RuleMatch> accepted) {
        List<RuleMatch> matches = new ArrayList<>();
        BitSet taken = new BitSet(elements.size());
        TestedElements tested = new TestedElements(elements);
        for (Rule rule : rules.candidates(tested)) {
            if (!rule.pattern().canMatch(tested)) {
                continue;
            }
            PatternSearch search = rule.pattern().search(tested);
            int from = search.next(0);
            while (from >= 0) {
                RuleMatch match = new RuleMatch(rule, search.at(from));
                boolean counts = isFree(match.found(), taken) && accepted.test(match);
                if (counts) {
                    taken.set(from, match.found().end());
                    matches.add(match);
                }
                from = search.next(counts ? match.found().end() : from + 1);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.found().start()));
        return matches;
    }

    /** A match of no element is none. */
    private static boolean isFree(PatternMatch found, BitSet taken) {
        int next = taken.nextSetBit(found.start());
        return found.end() > found.start() && (next < 0 || next >= found.end());
    }
}
