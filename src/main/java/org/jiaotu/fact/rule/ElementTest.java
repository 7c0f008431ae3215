package org.jiaotu.fact.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiaotu.mention.Element;

/** What a pattern asks of one element, {@code @act&!<quote>}, told of many at once. */
final class ElementTest {
    private final int number;
    private final Set<String> clues;
    private final Function<TestedElements, Places> among;

    private ElementTest(int number, Set<String> clues, Function<TestedElements, Places> among) {
        this.number = number;
        this.clues = clues;
        this.among = among;
    }

    static ElementTest of(int number, Set<String> clues, Predicate<Element> condition) {
        return new ElementTest(number, clues, elements -> elements.those(condition));
    }

    static ElementTest not(int number, ElementTest test) {
        return new ElementTest(number, Set.of(), elements -> elements.all().without(elements.passing(test)));
    }

    static ElementTest both(int number, ElementTest one, ElementTest other) {
        return new ElementTest(number, one.clues.isEmpty() ? other.clues : one.clues, elements -> elements.passing(one)
                .and(elements.passing(other)));
    }

    static ElementTest either(int number, ElementTest one, ElementTest other) {
        Set<String> clues = new HashSet<>(one.clues);
        clues.addAll(other.clues);
        boolean told = !one.clues.isEmpty() && !other.clues.isEmpty();
        return new ElementTest(number, told ? Set.copyOf(clues) : Set.of(), elements -> elements.passing(one)
                .or(elements.passing(other)));
    }

    /** Its number among the tests of its file. */
    int number() {
        return number;
    }

    /** Words and classes of words: what passes is one of them, or of one of them. None where that cannot be said ({@code /v}). */
    Set<String> clues() {
        return clues;
    }

    /** The elements that pass. */
    Places among(TestedElements elements) {
        return among.apply(elements);
    }
}
