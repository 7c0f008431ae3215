package org.jiaotu.graph;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Programme;

/**
 * The IRIs of an article's facts: kind, document, number of the article and span; {@code
 * observation/zongshu/1/210-218}.
 *
 * <p>Facts of one kind and span (four counties that hold one title) are told apart by their regions' codes or, where these
 * are the same, by a hash of all that the facts say. No name depends on the order of the facts; facts that say the same in
 * everything have the same name.
 */
final class FactNames {
    private static final int HASH = 8;

    private final Map<Fact, Node> names = new IdentityHashMap<>();
    private final Iris iris;

    FactNames(Iris iris, List<Fact> facts) {
        this.iris = iris;
        facts.stream().collect(Collectors.groupingBy(FactNames::place)).forEach(this::name);
    }

    Node of(Fact fact) {
        return names.get(fact);
    }

    private void name(String place, List<Fact> facts) {
        Map<String, List<Fact>> byRegion = facts.stream().collect(Collectors.groupingBy(FactNames::region));
        byRegion.forEach((region, ofRegion) -> {
            String stem = byRegion.size() == 1 ? "" : "-" + region;
            boolean same =
                    new HashSet<>(ofRegion.stream().map(FactNames::content).toList()).size() == 1;
            ofRegion.forEach(
                    fact -> names.put(fact, iri(fact, stem + (same ? "" : "-" + Slug.hash(content(fact), HASH)))));
        });
    }

    private Node iri(Fact fact, String suffix) {
        String article =
                iris.article(fact.evidence().doc(), fact.evidence().article().number());
        return iris.thing(
                kind(fact),
                article + "/" + fact.evidence().start() + "-" + fact.evidence().end() + suffix);
    }

    private static String place(Fact fact) {
        return kind(fact) + fact.evidence().start() + "-" + fact.evidence().end();
    }

    private static String kind(Fact fact) {
        return fact instanceof Programme
                ? "implementation"
                : fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String region(Fact fact) {
        return fact.region() == null ? "0" : fact.region().code();
    }

    /** All components but the evidence, whatever the record: a component added later is not forgotten here. */
    private static String content(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("evidence"))
                .map(component -> component.getName() + "=" + value(fact, component))
                .collect(Collectors.joining("\n"));
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts are public records", e);
        }
    }
}
