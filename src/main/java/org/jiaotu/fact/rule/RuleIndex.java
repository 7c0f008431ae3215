package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.mention.Element;

/**
 * Rules by a word or a class of words that each cannot match without: a clause has a few of them, so a few rules of a hundred need
 * to be tried. Immutable.
 */
public final class RuleIndex {
    private final List<Rule> rules;
    private final BitSet always = new BitSet();
    private final Map<String, BitSet> byClue = new HashMap<>();

    public RuleIndex(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            for (String clue : rules.get(i).pattern().clues()) {
                byClue.computeIfAbsent(clue, c -> new BitSet()).set(number);
            }
            always.set(i, rules.get(i).pattern().clues().isEmpty());
        }
    }

    /** The rules that may match among these elements, in order. */
    public List<Rule> candidates(TestedElements elements) {
        BitSet numbers = (BitSet) always.clone();
        for (Element element : elements.elements()) {
            add(numbers, element.text());
            for (String name : element.classes()) {
                add(numbers, name);
            }
        }
        List<Rule> candidates = new ArrayList<>(numbers.cardinality());
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            candidates.add(rules.get(i));
        }
        return candidates;
    }

    private void add(BitSet numbers, String clue) {
        BitSet more = byClue.get(clue);
        if (more != null) {
            numbers.or(more);
        }
    }
}
