package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * The tests that the patterns of a rule file make of elements, each there once: {@code 的}, {@code [的|之]}, {@code @act},
 * {@code @~tail}, {@code /v}, {@code <quote>}; {@code !} turns one round, {@code &} asks two things of the element, {@code ,} one of
 * two.
 */
final class ElementTests {
    private static final String REST = "~";

    private final WordClasses classes;
    private final Map<String, ElementTest> tests = new HashMap<>();

    /** @param classes the classes of words there are */
    ElementTests(WordClasses classes) {
        this.classes = classes;
    }

    /** The test that a word of a pattern says. */
    ElementTest of(String source) {
        ElementTest known = tests.get(source);
        if (known != null) {
            return known;
        }
        ElementTest test = parse(source);
        tests.put(source, test);
        return test;
    }

    /** Parts are read first, so that each has a number of its own. */
    private ElementTest parse(String source) {
        int comma = source.indexOf(',');
        int both = source.indexOf('&');
        if (comma >= 0) {
            ElementTest one = of(source.substring(0, comma));
            ElementTest other = of(source.substring(comma + 1));
            return ElementTest.either(tests.size(), one, other);
        }
        if (both >= 0) {
            ElementTest one = of(source.substring(0, both));
            ElementTest other = of(source.substring(both + 1));
            return ElementTest.both(tests.size(), one, other);
        }
        if (source.startsWith("!")) {
            ElementTest turned = of(source.substring(1));
            return ElementTest.not(tests.size(), turned);
        }
        return single(source);
    }

    private ElementTest single(String source) {
        int number = tests.size();
        if (source.startsWith("@")) {
            return ofClass(number, source.substring(1));
        }
        if (source.startsWith("/")) {
            Set<String> tags = alternatives(source.substring(1));
            return ElementTest.of(number, Set.of(), element -> tags.contains(element.tag()));
        }
        if (source.startsWith("<")) {
            Element.Kind kind = kind(source);
            return ElementTest.of(number, Set.of(), element -> element.is(kind));
        }
        Set<String> words = alternatives(source.startsWith("[") ? source.substring(1, source.length() - 1) : source);
        return ElementTest.of(number, words, element -> words.contains(element.text()));
    }

    private ElementTest ofClass(int number, String source) {
        Set<String> names = alternatives(source.replace(REST, ""));
        for (String name : names) {
            if (!classes.names().contains(name)) {
                throw new IllegalArgumentException("unknown word class '@" + name + "'");
            }
        }
        if (source.startsWith(REST)) {
            return ElementTest.of(number, Set.of(), element -> classes.ends(Labels.normal(element.text()), names));
        }
        if (source.endsWith(REST)) {
            return ElementTest.of(number, Set.of(), element -> classes.begins(Labels.normal(element.text()), names));
        }
        return ElementTest.of(number, names, element -> element.inAny(names));
    }

    private static Set<String> alternatives(String source) {
        return Set.copyOf(Arrays.asList(source.split("\\|")));
    }

    private static Element.Kind kind(String source) {
        try {
            return Element.Kind.valueOf(source.substring(1, source.length() - 1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown kind '" + source + "'", e);
        }
    }
}
