package org.jiaotu.fact.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiaotu.lexicon.WordFile;

/**
 * A sentence that shows what a rule is for. For figures the one meant stands in brackets: {@code example 全县学前三年毛入园率达[91.3%]。
 * => 学前三年毛入园率}. For other facts all that the sentence tells stand behind the arrow, with {@code ;} between them: {@code example
 * 高台县被认定为省级教育强县。 => 高台县 | 省级教育强县 | provincial}.
 *
 * @param rule the rule's name
 * @param sort what it shows
 * @param text the sentence without its brackets
 * @param from where in the sentence the figure begins that the rule is about; -1 where none is marked
 * @param to where the figure ends, exclusive; -1 where none is marked
 * @param result what stands behind {@code =>}: the indicator, the facts, or {@code nothing}; empty for a counter
 * @param line where it is written
 */
public record RuleExample(String rule, Sort sort, String text, int from, int to, String result, WordFile.Line line) {
    /** What a sentence shows: that the rule makes this of it, that it does not, or that it should and does not yet. */
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

    /** Reads a line of this sort; one with a result missing or too much, or with half a bracket, is an error. */
    static RuleExample of(String rule, Sort sort, WordFile.Line line) {
        String[] sides = line.text().substring(sort.name().length()).split("=>", -1);
        String marked = sides[0].strip();
        int from = marked.indexOf('[');
        int to = marked.indexOf(']');
        boolean figure = from >= 0 && to > from + 1;
        if (marked.isEmpty() || !figure && from + to != -2 || sides.length != (sort == Sort.COUNTER ? 1 : 2)) {
            throw line.error("expected 'example TEXT => RESULT' or 'counter TEXT'");
        }
        String text = figure ? marked.replace("[", "").replace("]", "") : marked;
        String result = sides.length == 1 ? "" : sides[1].strip();
        return new RuleExample(rule, sort, text, from, figure ? to - 1 : to, result, line);
    }

    /** Throws the user's mistake of a figure that is not marked, or one that is marked where the rule is about none. */
    void check(boolean aboutFigure) {
        if (aboutFigure && from < 0) {
            throw line.error("expected 'example TEXT [FIGURE] TEXT => RESULT' or 'counter TEXT [FIGURE] TEXT'");
        }
        if (!aboutFigure && from >= 0) {
            throw line.error("the rule's pattern has no #, so no figure is marked");
        }
    }
}
