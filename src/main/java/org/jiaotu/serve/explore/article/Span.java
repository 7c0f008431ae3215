package org.jiaotu.serve.explore.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that state one fact or several: four counties that hold one title.
 *
 * @param start where the words begin in the text that is shown
 * @param end where they end, exclusive
 * @param facts the facts, at least one
 */
public record Span(int start, int end, List<Entry> facts) {
    static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        facts = List.copyOf(facts);
    }

    /** The spans of facts, in the order of the text, the wider first. */
    static List<Span> of(List<Entry> facts, int textStart) {
        Map<String, List<Entry>> byPlace = new LinkedHashMap<>();
        facts.forEach(fact -> byPlace.computeIfAbsent(fact.place(), place -> new ArrayList<>())
                .add(fact));
        return byPlace.values().stream()
                .map(same ->
                        new Span(same.get(0).start() - textStart, same.get(0).end() - textStart, same))
                .sorted(ORDER)
                .toList();
    }

    /** The fact that the words lead to. */
    public Entry first() {
        return facts.get(0);
    }

    public String kind() {
        return first().kind().label();
    }

    public String place() {
        return first().place();
    }
}
