package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiaotu.lexicon.WordFile;

/**
 * A sentence that shows what a rule is for: {@code example 全县学前三年毛入园率达[91.3%]。 => 学前三年毛入园率}.
 *
 * @param rule the rule's name
 * @param sort what it shows
 * @param text the sentence without its brackets
 * @param from where in the sentence the figure begins that the rule is about
 * @param to where the figure ends, exclusive
 * @param result what stands behind {@code =>}: the indicator, or {@code nothing}; empty for a counter
 * @param line where it is written
 */
public record RuleExample(String rule, Sort sort, String text, int from, int to, String result, WordFile.Line line) {
    /** What a sentence shows: that the rule makes the figure, that it does not, or that it should and does not yet. */
    public enum Sort {
        EXAMPLE,
        COUNTER,
        WANTED;

        /** The sort that this first word of a line names. */
        static Optional<Sort> named(String word) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /** Reads a line of this sort; one without a figure in brackets, or with a result missing or too much, is an error. */
    static RuleExample of(String rule, Sort sort, WordFile.Line line) {
        String[] sides = line.text().substring(sort.name().length()).split("=>", -1);
        String marked = sides[0].strip();
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;
        if (from < 0 || to <= from || sides.length != (sort == Sort.COUNTER ? 1 : 2)) {
            throw line.error("expected 'example TEXT [FIGURE] TEXT => RESULT' or 'counter TEXT [FIGURE] TEXT'");
        }
        String result = sides.length == 1 ? "" : sides[1].strip();
        return new RuleExample(rule, sort, marked.replace("[", "").replace("]", ""), from, to, result, line);
    }
}
