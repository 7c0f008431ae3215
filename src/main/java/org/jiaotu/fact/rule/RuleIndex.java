package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules by a word or a class of words that each cannot match without: a clause has a few of them, so a few rules of a hundred need
 * to be tried. Immutable.
 */
public final class RuleIndex {
    private static final BitSet NONE = new BitSet();

    private final List<Rule> rules;
    private final BitSet always = new BitSet();
    private final Map<Aspect, Map<String, BitSet>> byClue = new HashMap<>();

    public RuleIndex(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            for (Clue clue : rules.get(i).pattern().clues()) {
                byClue.computeIfAbsent(clue.aspect(), aspect -> new HashMap<>())
                        .computeIfAbsent(clue.name(), name -> new BitSet())
                        .set(i);
            }
            always.set(i, rules.get(i).pattern().clues().isEmpty());
        }
    }

    /** The rules that may match among these elements, in order. */
    public List<Rule> candidates(TestedElements elements) {
        BitSet numbers = (BitSet) always.clone();
        byClue.forEach((aspect, byName) -> {
            for (String name : elements.names(aspect)) {
                numbers.or(byName.getOrDefault(name, NONE));
            }
        });
        List<Rule> candidates = new ArrayList<>(numbers.cardinality());
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            candidates.add(rules.get(i));
        }
        return candidates;
    }
}
