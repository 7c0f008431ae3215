package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/** What a pattern asks of one element: {@code 的}, {@code [的|之]}, {@code @act}, {@code @~tail}, {@code /v}, {@code <quote>}. */
final class ElementTest {
    private static final String REST = "~";

    private final Predicate<Element> test;
    private final Set<String> clues;

    private ElementTest(Predicate<Element> test, Set<String> clues) {
        this.test = test;
        this.clues = clues;
    }

    /** Reads one; {@code !} turns it round, {@code &} asks two things of the element, {@code ,} one of two. */
    static ElementTest parse(String source, WordClasses classes) {
        return Arrays.stream(source.split(","))
                .map(either -> all(either, classes))
                .reduce(ElementTest::or)
                .orElseThrow();
    }

    private static ElementTest all(String source, WordClasses classes) {
        return Arrays.stream(source.split("&"))
                .map(one ->
                        one.startsWith("!") ? single(one.substring(1), classes).negate() : single(one, classes))
                .reduce(ElementTest::and)
                .orElseThrow();
    }

    private static ElementTest single(String source, WordClasses classes) {
        if (source.startsWith("@")) {
            return ofClass(source.substring(1), classes);
        }
        if (source.startsWith("/")) {
            Set<String> tags = alternatives(source.substring(1));
            return without(element -> tags.contains(element.tag()));
        }
        if (source.startsWith("<")) {
            Element.Kind kind = kind(source);
            return without(element -> element.is(kind));
        }
        Set<String> words = alternatives(source.startsWith("[") ? source.substring(1, source.length() - 1) : source);
        return new ElementTest(element -> words.contains(element.text()), words);
    }

    private static ElementTest ofClass(String source, WordClasses classes) {
        Set<String> names = alternatives(source.replace(REST, ""));
        for (String name : names) {
            if (!classes.names().contains(name)) {
                throw new IllegalArgumentException("unknown word class '@" + name + "'");
            }
        }
        if (source.startsWith(REST)) {
            return without(affix(names, classes, word -> word.charAt(word.length() - 1), String::endsWith));
        }
        if (source.endsWith(REST)) {
            return without(affix(names, classes, word -> word.charAt(0), String::startsWith));
        }
        return new ElementTest(element -> element.inAny(names), names);
    }

    private static Set<String> alternatives(String source) {
        return Set.copyOf(Arrays.asList(source.split("\\|")));
    }

    private interface Edge {
        char of(String word);
    }

    /** Looks only at the words that have the element's first or last char. */
    private static Predicate<Element> affix(
            Set<String> names, WordClasses classes, Edge edge, BiPredicate<String, String> has) {
        Map<Character, List<String>> words = new HashMap<>();
        for (String name : names) {
            for (String word : classes.all(name)) {
                words.computeIfAbsent(edge.of(word), c -> new ArrayList<>()).add(word);
            }
        }
        return element -> {
            String text = Labels.normal(element.text());
            return !text.isEmpty() && hasAny(text, words.getOrDefault(edge.of(text), List.of()), has);
        };
    }

    private static boolean hasAny(String text, List<String> words, BiPredicate<String, String> has) {
        for (String word : words) {
            if (has.test(text, word)) {
                return true;
            }
        }
        return false;
    }

    private static Element.Kind kind(String source) {
        try {
            return Element.Kind.valueOf(source.substring(1, source.length() - 1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown kind '" + source + "'", e);
        }
    }

    private static ElementTest without(Predicate<Element> test) {
        return new ElementTest(test, Set.of());
    }

    private ElementTest negate() {
        return without(test.negate());
    }

    private ElementTest and(ElementTest other) {
        return new ElementTest(test.and(other.test), clues.isEmpty() ? other.clues : clues);
    }

    private ElementTest or(ElementTest other) {
        Set<String> either = new HashSet<>(clues);
        either.addAll(other.clues);
        boolean both = !clues.isEmpty() && !other.clues.isEmpty();
        return new ElementTest(test.or(other.test), both ? Set.copyOf(either) : Set.of());
    }

    /** True when the element passes. */
    boolean test(Element element) {
        return test.test(element);
    }

    /** Words and classes of words: what passes is one of them, or of one of them. None where that cannot be said ({@code /v}). */
    Set<String> clues() {
        return clues;
    }
}
