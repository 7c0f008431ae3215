package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private ElementTest() {}

    /** Reads one; {@code !} turns it round, {@code &} asks two things of the element, {@code ,} one of two. */
    static Predicate<Element> parse(String source, WordClasses classes) {
        return Arrays.stream(source.split(","))
                .map(either -> all(either, classes))
                .reduce(Predicate::or)
                .orElseThrow();
    }

    private static Predicate<Element> all(String source, WordClasses classes) {
        return Arrays.stream(source.split("&"))
                .map(one ->
                        one.startsWith("!") ? single(one.substring(1), classes).negate() : single(one, classes))
                .reduce(Predicate::and)
                .orElseThrow();
    }

    private static Predicate<Element> single(String source, WordClasses classes) {
        if (source.startsWith("@")) {
            return ofClass(source.substring(1), classes);
        }
        if (source.startsWith("/")) {
            Set<String> tags = alternatives(source.substring(1));
            return element -> tags.contains(element.tag());
        }
        if (source.startsWith("<")) {
            Element.Kind kind = kind(source);
            return element -> element.is(kind);
        }
        Set<String> words = alternatives(source.startsWith("[") ? source.substring(1, source.length() - 1) : source);
        return element -> words.contains(element.text());
    }

    private static Predicate<Element> ofClass(String source, WordClasses classes) {
        Set<String> names = alternatives(source.replace(REST, ""));
        for (String name : names) {
            if (!classes.names().contains(name)) {
                throw new IllegalArgumentException("unknown word class '@" + name + "'");
            }
        }
        if (source.startsWith(REST)) {
            return affix(names, classes, word -> word.charAt(word.length() - 1), String::endsWith);
        }
        if (source.endsWith(REST)) {
            return affix(names, classes, word -> word.charAt(0), String::startsWith);
        }
        return element -> element.classes().stream().anyMatch(names::contains);
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
            return !text.isEmpty()
                    && words.getOrDefault(edge.of(text), List.of()).stream().anyMatch(word -> has.test(text, word));
        };
    }

    private static Element.Kind kind(String source) {
        try {
            return Element.Kind.valueOf(source.substring(1, source.length() - 1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown kind '" + source + "'", e);
        }
    }
}
