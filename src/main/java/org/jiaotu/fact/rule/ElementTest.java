package org.jiaotu.fact.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a pattern asks of one element, {@code @act&!<quote>}, told of many at once. */
final class ElementTest {
    private final int number;
    private final Set<Clue> clues;
    private final Function<TestedElements, Places> among;

    private ElementTest(int number, Set<Clue> clues, Function<TestedElements, Places> among) {
        this.number = number;
        this.clues = clues;
        this.among = among;
    }

    /** Passed by what goes by one of these names. */
    static ElementTest named(int number, Aspect aspect, Set<String> names, Set<Clue> clues) {
        List<String> all = List.copyOf(names);
        return new ElementTest(number, clues, elements -> elements.named(aspect, all));
    }

    static ElementTest not(int number, ElementTest test) {
        return new ElementTest(number, Set.of(), elements -> elements.all().without(elements.passing(test)));
    }

    static ElementTest both(int number, ElementTest one, ElementTest other) {
        return new ElementTest(number, one.clues.isEmpty() ? other.clues : one.clues, elements -> elements.passing(one)
                .and(elements.passing(other)));
    }

    static ElementTest either(int number, ElementTest one, ElementTest other) {
        Set<Clue> clues = new HashSet<>(one.clues);
        clues.addAll(other.clues);
        boolean told = !one.clues.isEmpty() && !other.clues.isEmpty();
        return new ElementTest(number, told ? Set.copyOf(clues) : Set.of(), elements -> elements.passing(one)
                .or(elements.passing(other)));
    }

    /** Its number among the tests of its file. */
    int number() {
        return number;
    }

    /** Words and classes of words: what passes goes by one of them. None where that cannot be said ({@code /v}). */
    Set<Clue> clues() {
        return clues;
    }

    /** The elements that pass. */
    Places among(TestedElements elements) {
        return among.apply(elements);
    }
}
