package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.mention.Element;

/**
 * Elements with what rules have found out about them: a test is made once, however many rules ask for it. All rules that are tried on
 * them must be of one file. Not safe to share between threads.
 */
public final class TestedElements {
    private static final int FEW = 64;

    private final List<Element> elements;
    private final Places all;
    private ElementTest[] tests = new ElementTest[FEW];
    private Places[] passing = new Places[FEW];
    private final Places none;
    private final Map<Aspect, Map<String, Places>> byName = new IdentityHashMap<>();

    public TestedElements(List<Element> elements) {
        this.elements = elements;
        all = Places.range(0, elements.size(), elements.size());
        none = Places.range(0, 0, elements.size());
    }

    /** The elements, in order. */
    public List<Element> elements() {
        return elements;
    }

    int size() {
        return elements.size();
    }

    /** All of them. */
    Places all() {
        return all;
    }

    /** Those that pass a test. */
    Places passing(ElementTest test) {
        int number = test.number();
        if (number >= tests.length) {
            tests = Arrays.copyOf(tests, 2 * number);
            passing = Arrays.copyOf(passing, 2 * number);
        }
        if (tests[number] == null) {
            tests[number] = test;
            passing[number] = test.among(this);
        } else if (tests[number] != test) {
            throw new IllegalArgumentException("the rules are of several files");
        }
        return passing[number];
    }

    /** Those that go by one of these names. */
    Places named(Aspect aspect, List<String> names) {
        Map<String, Places> known = byName(aspect);
        Places named = none;
        for (String name : names) {
            Places more = known.get(name);
            named = more == null ? named : named == none ? more : named.or(more);
        }
        return named;
    }

    /** The names asked for that some of them go by. */
    Set<String> names(Aspect aspect) {
        return byName(aspect).keySet();
    }

    private Map<String, Places> byName(Aspect aspect) {
        Map<String, Places> known = byName.get(aspect);
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < elements.size(); i++) {
                for (String name : aspect.of(elements.get(i))) {
                    if (aspect.asks(name)) {
                        known.computeIfAbsent(name, n -> Places.range(0, 0, elements.size()))
                                .add(i);
                    }
                }
            }
            byName.put(aspect, known);
        }
        return known;
    }
}
