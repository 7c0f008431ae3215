package org.jiaotu.link.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds labels that a name gives with a slip: other characters of the same sound (遵仪市), or one character wrong, missing, too many
 * or changed with its neighbour (遵义巿, 攀支花).
 *
 * <p>Labels with a slip are found by what is left when any one character is taken out, of the label and of the name (the symmetric
 * deletions of Garbe's SymSpell), so that the whole gazetteer is never gone through.
 */
final class SimilarLabels {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int SHORTEST_LATIN = 5;

    private final RegionLabels labels;
    private final Map<String, List<String>> byDeletion = new HashMap<>();

    SimilarLabels(RegionLabels labels) {
        this.labels = labels;
        labels.all().keySet().stream().filter(SimilarLabels::tried).sorted().forEach(label -> deletions(label)
                .forEach(rest -> byDeletion
                        .computeIfAbsent(rest, unseen -> new ArrayList<>(1))
                        .add(label)));
    }

    private static boolean tried(String label) {
        return label.length() >= (FoldedName.latin(label.charAt(0)) ? SHORTEST_LATIN : SHORTEST)
                && label.length() <= LONGEST;
    }

    /** Every part of a name that is like a label, is none, and does not lie in one of these. */
    List<Occurrence> find(String text, List<Occurrence> exact) {
        List<Occurrence> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int last = Math.min(text.length(), start + LONGEST);
            for (int end = start + SHORTEST; end <= last && text.charAt(end - 1) != FoldedName.BREAK; end++) {
                List<Naming> namings = inside(start, end, exact) ? List.of() : namings(text.substring(start, end));
                if (!namings.isEmpty()) {
                    found.add(new Occurrence(start, end, namings));
                }
            }
        }
        return found;
    }

    private static boolean inside(int start, int end, List<Occurrence> exact) {
        return exact.stream().anyMatch(label -> label.start() <= start && end <= label.end());
    }

    private List<Naming> namings(String part) {
        if (!tried(part) || part.charAt(0) == FoldedName.BREAK) {
            return List.of();
        }
        Stream<Naming> sounding = FoldedName.latin(part.charAt(0))
                ? Stream.of()
                : as(
                        NamingKind.SOUND,
                        labels.all().getOrDefault(labels.latin(part), List.of()).stream()
                                .filter(naming -> naming.region().name().length() >= part.length()));
        return Stream.concat(
                        sounding,
                        as(
                                NamingKind.SIMILAR,
                                similar(part).stream().flatMap(label -> labels.all().get(label).stream())))
                .toList();
    }

    private static Stream<Naming> as(NamingKind kind, Stream<Naming> namings) {
        return namings.map(naming -> new Naming(naming.region(), kind));
    }

    private Set<String> similar(String part) {
        Set<String> similar = new LinkedHashSet<>();
        deletions(part)
                .flatMap(rest -> byDeletion.getOrDefault(rest, List.of()).stream())
                .filter(label -> oneSlip(part, label))
                .forEach(similar::add);
        return similar;
    }

    /** A text, and what is left of it without any one character. */
    private static Stream<String> deletions(String text) {
        Stream<String> shorter = Stream.iterate(0, i -> i < text.length(), i -> i + 1)
                .map(i -> text.substring(0, i) + text.substring(i + 1));
        return Stream.concat(Stream.of(text), shorter).distinct();
    }

    /** Both leave the same without one character each; that must be one place, or two neighbours in the other order. */
    private static boolean oneSlip(String a, String b) {
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restOfA = a.length() - start - end;
        int restOfB = b.length() - start - end;
        return Math.max(restOfA, restOfB) <= 1 || swapped(a, b, start, restOfA, restOfB);
    }

    private static boolean swapped(String a, String b, int start, int restOfA, int restOfB) {
        return restOfA == 2
                && restOfB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
    }
}
