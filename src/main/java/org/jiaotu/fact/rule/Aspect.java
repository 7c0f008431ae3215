package org.jiaotu.fact.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jiaotu.mention.Element;

/**
 * What the rules of a file look at in an element: its chars, its classes, its tag. An element goes by names there, and only those are
 * of interest that a rule asks for.
 */
final class Aspect {
    private final Function<Element, Collection<String>> names;
    private final Set<String> asked = new HashSet<>();

    /** @param names the names that an element goes by */
    Aspect(Function<Element, Collection<String>> names) {
        this.names = names;
    }

    /** Notes that a rule asks for these; only while its file is read. */
    void ask(Set<String> more) {
        asked.addAll(more);
    }

    boolean asks(String name) {
        return asked.contains(name);
    }

    /** All names that an element goes by. */
    Collection<String> of(Element element) {
        return names.apply(element);
    }
}
