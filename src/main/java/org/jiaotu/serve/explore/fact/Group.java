package org.jiaotu.serve.explore.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts that stand under one heading: honours of a level, policies of a year.
 *
 * @param heading the level's IRI or the year; an empty string where none is told, and that group is the last
 * @param facts the facts
 */
public record Group(String heading, List<Telling> facts) {
    private static final List<String> LEVELS =
            List.of("international", "national", "provincial", "municipal", "county");

    /** Honours by level, the highest first. */
    public static List<Group> byLevel(List<Telling> facts) {
        return by(facts, Group::level, Comparator.comparing(Group::rank).thenComparing(Comparator.naturalOrder()));
    }

    /** Documents by year, the latest first. */
    public static List<Group> byYear(List<Telling> facts) {
        return by(facts, Telling::year, Comparator.reverseOrder());
    }

    private static List<Group> by(List<Telling> facts, Function<Telling, String> heading, Comparator<String> order) {
        Map<String, List<Telling>> groups =
                facts.stream().collect(Collectors.groupingBy(heading, () -> new TreeMap<>(order), Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String level(Telling fact) {
        return fact.level() == null ? "" : fact.level().iri();
    }

    private static int rank(String level) {
        int rank = LEVELS.indexOf(level.substring(level.lastIndexOf('/') + 1));
        return rank < 0 ? LEVELS.size() : rank;
    }
}
