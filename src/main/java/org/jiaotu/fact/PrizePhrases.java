package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Gives a prize its contest: 在全省技能大赛中获一等奖3项 and 全省技能大赛落幕，我市捧回一等奖3项 count 全省技能大赛一等奖.
 */
final class PrizePhrases {
    /** What stands before the name of a contest and is no part of it. */
    private static final Set<String> BOUNDS =
            Set.of("clause-mark", "inside", "relative", "act", "make", "run", "predicate", "etc", "adverb");

    private final WordClasses words;

    PrizePhrases(WordClasses words) {
        this.words = words;
    }

    /** The phrase with its contest; empty where it counts no prize. */
    Optional<String> complete(Told told) {
        String phrase = told.phrase();
        String contest = contestOf(told);
        if (!contest.isEmpty() && phrase.startsWith(contest)) {
            return Optional.of(phrase);
        }
        return IntStream.range(0, phrase.length())
                .filter(at -> at == 0 || words.has(phrase.substring(0, at), "contestant") || !contest.isEmpty())
                .filter(at -> isPrize(phrase.substring(at)))
                .mapToObj(at -> contest + group(phrase.substring(0, at)) + phrase.substring(at))
                .findFirst();
    }

    /** 青少年组 in 代表队青少年组: those who compete with each other. */
    private String group(String before) {
        String group = before.substring(words.prefix(before, "contestant").length());
        return words.suffix(group, "group-end").isEmpty() ? "" : group;
    }

    /** A prize is a place won (金奖), also with its level (全国金牌). */
    private boolean isPrize(String phrase) {
        String bare = phrase.substring(words.prefix(phrase, "level-word").length());
        return !words.prefix(bare, "series").isEmpty() || words.has(bare, "prize");
    }

    /** The contest named before the figure; 其中 goes on with the prizes of the figure before. */
    private String contestOf(Told told) {
        String contest = named(told.sentence(), told.figure());
        Draft before = told.before();
        if (!contest.isEmpty() || before == null || !told.part()) {
            return contest;
        }
        String prizes = words.suffix(before.indicator(), "prize-list");
        return prizes.isEmpty()
                ? ""
                : before.indicator().substring(0, before.indicator().length() - prizes.length());
    }

    /**
     * The contest named last before a position, in a clause before or between 在 and 中 (or the 上 of 运动会上): what stands there is
     * one when a prize is counted. Empty when there is none.
     */
    private String named(SentenceReading sentence, int figure) {
        List<Element> elements = sentence.elements();
        String contest = "";
        int from = 0;
        int inside = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < figure; i++) {
            Element element = elements.get(i);
            boolean before = element.in("relative") || element.is(Element.Kind.QUOTE);
            inside = element.in("inside") || before && inside >= 0 ? i + 1 : inside;
            String end = words.suffix(element.text(), "inside-end");
            if (inside >= 0 && inside < i && !end.isEmpty()) {
                contest = sentence.text().substring(elements.get(inside).start(), element.end() - end.length());
                inside = -1;
            } else if (!end.isEmpty() && endsContest(sentence, elements.get(from), element.end() - end.length())) {
                contest = sentence.text().substring(elements.get(from).start(), element.end() - end.length());
            } else if (bounds(element)) {
                from = i + 1;
            } else if (!words.suffix(element.text(), "contest").isEmpty() && !counted(elements, i)) {
                contest = sentence.text().substring(elements.get(from).start(), element.end());
            }
        }
        return contest;
    }

    /** 省运会 in 省运会上, whatever words it is cut into. */
    private boolean endsContest(SentenceReading sentence, Element first, int end) {
        return first.start() < end
                && !words.suffix(sentence.text().substring(first.start(), end), "contest")
                        .isEmpty();
    }

    /** 举办大赛12场: a contest that is counted itself. */
    private static boolean counted(List<Element> elements, int i) {
        return i + 1 < elements.size() && elements.get(i + 1).is(Element.Kind.QUANTITY);
    }

    private static boolean bounds(Element element) {
        return element.is(Element.Kind.TIME)
                || element.is(Element.Kind.QUOTE)
                || element.mention() instanceof Quantity figure && figure.form() != Quantity.Form.RANK
                || element.inAny(BOUNDS);
    }
}
