package org.jiaotu.link.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Analyser;

/**
 * Which labelled thing a name means: a programme, an indicator, a school. {@code “县管校聘”改革} is 县管校聘.
 *
 * <p>Scores: 100 for the label to show, 97 for another one, 90 for a label with a word behind it that names take or leave ({@code
 * data/rules/name-tails.txt}: 改革), 85 for the same but for such words on both sides; for the rest 80 times the share of pairs of
 * neighbouring characters that name and label have in common (Dice's coefficient). Sure is 90 and more.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <T> what is labelled
 */
public final class LabelMatcher<T> {
    private static final String TAILS = "data/rules/name-tails.txt";
    private static final double PREFERRED = 100;
    private static final double OTHER = 97;
    private static final double WITH_TAIL = 90;
    private static final double TAILS_APART = 85;
    private static final double SIMILAR = 80;
    private static final double LEAST_IN_COMMON = 0.4;
    private static final int LONGEST = 200;

    private final Analyser analyser;
    private final List<String> tails;
    private final Map<String, Map<T, Double>> byLabel = new HashMap<>();
    private final Map<String, Set<T>> withoutTail = new HashMap<>();
    private final Map<String, List<String>> byPair = new HashMap<>();

    /**
     * A thing with its labels.
     *
     * @param thing the thing
     * @param name the label to show: 县管校聘
     * @param others its other labels: 区管校聘
     */
    public record Labelled<T>(T thing, String name, Collection<String> others) {}

    public LabelMatcher(Collection<Labelled<T>> things, Analyser analyser) {
        this.analyser = analyser;
        this.tails = WordFile.bundled(TAILS).lines().stream()
                .map(WordFile.Line::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        things.forEach(this::add);
        byLabel.keySet().stream().sorted().forEach(label -> pairs(label)
                .forEach(pair -> byPair.computeIfAbsent(pair, unseen -> new ArrayList<>())
                        .add(label)));
    }

    private void add(Labelled<T> labelled) {
        add(labelled.name(), labelled.thing(), PREFERRED);
        labelled.others().forEach(other -> add(other, labelled.thing(), OTHER));
    }

    private void add(String label, T thing, double score) {
        String folded = fold(label);
        if (!folded.isEmpty()) {
            byLabel.computeIfAbsent(folded, unseen -> new LinkedHashMap<>()).merge(thing, score, Math::max);
            withoutTail.computeIfAbsent(stem(folded), unseen -> new HashSet<>()).add(thing);
        }
    }

    /** Every thing that a name may mean, in no order. */
    public List<Candidate<T>> candidates(String name) {
        String folded = fold(name);
        String stem = stem(folded);
        Map<T, Double> scores = new HashMap<>();
        byLabel.getOrDefault(folded, Map.of()).forEach((thing, score) -> scores.merge(thing, score, Math::max));
        byLabel.getOrDefault(stem, Map.of()).keySet().forEach(thing -> scores.merge(thing, WITH_TAIL, Math::max));
        withoutTail.getOrDefault(stem, Set.of()).forEach(thing -> scores.merge(thing, TAILS_APART, Math::max));
        boolean cut = name.length() > LONGEST;
        if (cut || scores.isEmpty()) {
            addSimilar(folded, scores);
        }
        return scores.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), entry.getValue(), cut))
                .toList();
    }

    private Candidate<T> candidate(T thing, double score, boolean cut) {
        double worth = cut ? Math.min(score, SIMILAR) : score;
        return new Candidate<>(thing, worth, worth / PREFERRED, 1, worth >= WITH_TAIL);
    }

    private void addSimilar(String folded, Map<T, Double> scores) {
        Set<String> pairs = pairs(folded);
        Map<String, Integer> common = new HashMap<>();
        pairs.forEach(
                pair -> byPair.getOrDefault(pair, List.of()).forEach(label -> common.merge(label, 1, Integer::sum)));
        common.forEach((label, shared) -> {
            double dice = 2.0 * shared / (pairs.size() + pairs(label).size());
            if (dice >= LEAST_IN_COMMON) {
                byLabel.get(label).keySet().forEach(thing -> scores.merge(thing, SIMILAR * dice, Math::max));
            }
        });
    }

    private String fold(String label) {
        return FoldedName.of(label, analyser, LONGEST).solid();
    }

    private String stem(String folded) {
        for (String tail : tails) {
            if (folded.length() >= tail.length() + 2 && folded.endsWith(tail)) {
                return folded.substring(0, folded.length() - tail.length());
            }
        }
        return folded;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
