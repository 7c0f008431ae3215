package org.jiaotu.fact;

import java.util.List;

/**
 * How a fact came about.
 *
 * @param rule the name of the rule that made it, for example {@code level-after-noun}
 * @param confidence the estimated probability that value, unit, indicator and region are right, in [0,1]
 * @param steps what each field was taken from, in the order the fields were settled
 */
public record Derivation(String rule, double confidence, List<Step> steps) {
    public Derivation {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        steps = List.copyOf(steps);
    }

    /**
     * One field and its source.
     *
     * @param field the fact's field: {@code indicator}, {@code region}, {@code period}, …
     * @param reason why it has its value, in words, for example {@code 全市 stands for the article's region}
     */
    public record Step(String field, String reason) {}
}
