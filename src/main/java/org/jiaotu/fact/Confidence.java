package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiaotu.lexicon.WordFile;

/**
 * Tells how sure an observation is: the probability that value, unit, indicator and region are right.
 *
 * <p>A logistic regression over a few features of the fact. Its weights, in log-odds, are in {@code data/rules/confidence.txt},
 * fitted on annotated articles by {@code src/build/confidence/fit.py}, which names the same features. A feature without a
 * weight counts nothing. Example: a percentage whose indicator the vocabulary knows (学前三年毛入园率达93.2%) comes out over 0.9.
 */
final class Confidence {
    /** The least lengths of the classes of phrases, in chars: short ones often lack what they are of. */
    private static final List<Integer> SIZES = List.of(20, 14, 10, 7, 5, 4, 3, 0);

    private static final int TERM = 5;

    private final Map<String, Double> weights = new HashMap<>();

    /** @param file lines of a feature and its weight */
    Confidence(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            try {
                weights.put(line.words().get(0), Double.valueOf(line.words().get(1)));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw line.error("expected a feature and its weight");
            }
        }
    }

    /** The probability, rounded to hundredths. */
    double of(Observation observation, String rule) {
        double sum = 0;
        for (String feature : features(observation, rule)) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }

    private static List<String> features(Observation observation, String rule) {
        List<String> features = new ArrayList<>(List.of(
                "bias", "rule:" + rule, "kind:" + observation.kind().name().toLowerCase(Locale.ROOT)));
        int size = observation.indicator().length();
        features.add("size:"
                + SIZES.stream().filter(least -> size >= least).findFirst().orElseThrow());
        add(features, size >= TERM ? "known-term" : "known-word", observation.concept() != null);
        add(features, "quoted", observation.indicator().indexOf('“') >= 0);
        add(features, "institution", observation.subject() != null);
        add(features, "listed", observation.indicator().indexOf('、') >= 0);
        add(features, "percent", observation.unit().equals("%"));
        add(features, "dated", observation.period() != null);
        features.add("start:" + observation.indicator().charAt(0));
        features.add("end:" + observation.indicator().charAt(size - 1));
        return features;
    }

    private static void add(List<String> features, String feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
