package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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

    public TestedElements(List<Element> elements) {
        this.elements = elements;
        all = Places.range(0, elements.size(), elements.size());
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

    /** Those of which this holds. */
    Places those(Predicate<Element> condition) {
        Places those = Places.range(0, 0, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            if (condition.test(elements.get(i))) {
                those.add(i);
            }
        }
        return those;
    }
}
