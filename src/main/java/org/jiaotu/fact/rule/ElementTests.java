package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Affixes affixes;
    private final Aspect word = new Aspect(element -> List.of(element.text()));
    private final Aspect ofClass = new Aspect(Element::classes);
    private final Aspect tag = new Aspect(element -> List.of(element.tag()));
    private final Aspect kind = new Aspect(element -> List.of(element.kind().name()));
    /** The classes of the words that an element begins with, and of those that it ends with. */
    private final Aspect beginning;

    private final Aspect ending;
    private final Map<String, ElementTest> tests = new HashMap<>();

    /** @param classes the classes of words there are */
    ElementTests(WordClasses classes) {
        this.classes = classes;
        affixes = new Affixes(classes);
        beginning = new Aspect(element -> affixes.beginning(element.text()));
        ending = new Aspect(element -> affixes.ending(element.text()));
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
        if (source.startsWith("@")) {
            return ofClass(source.substring(1));
        }
        if (source.startsWith("/")) {
            return named(tag, alternatives(source.substring(1)));
        }
        if (source.startsWith("<")) {
            return named(kind, Set.of(kind(source).name()));
        }
        return clue(word, alternatives(source.startsWith("[") ? source.substring(1, source.length() - 1) : source));
    }

    private ElementTest ofClass(String source) {
        Set<String> names = alternatives(source.replace(REST, ""));
        for (String name : names) {
            if (!classes.names().contains(name)) {
                throw new IllegalArgumentException("unknown word class '@" + name + "'");
            }
        }
        boolean ends = source.startsWith(REST);
        if (!ends && !source.endsWith(REST)) {
            return clue(ofClass, names);
        }
        names.forEach(affixes::ask);
        return named(ends ? ending : beginning, names);
    }

    private ElementTest named(Aspect aspect, Set<String> names) {
        aspect.ask(names);
        return ElementTest.named(tests.size(), aspect, names, Set.of());
    }

    private ElementTest clue(Aspect aspect, Set<String> names) {
        aspect.ask(names);
        Set<Clue> clues = names.stream().map(name -> new Clue(aspect, name)).collect(Collectors.toSet());
        return ElementTest.named(tests.size(), aspect, names, clues);
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
