package org.jiaotu.fact;

import java.util.List;
import java.util.Set;
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

    /**
     * The phrase with its contest, or null where it counts no prize.
     *
     * @param sentence the sentence
     * @param draft the figure
     * @param before the figure before it, or null
     */
    String complete(SentenceReading sentence, Draft draft, Draft before) {
        String phrase = draft.indicator();
        String contest = contestOf(sentence, draft, before);
        for (int at = 0; at < phrase.length(); at++) {
            boolean won = at == 0 || words.has(phrase.substring(0, at), "contestant") || !contest.isEmpty();
            if (won && isPrize(phrase.substring(at))) {
                return contest + phrase.substring(at);
            }
        }
        return null;
    }

    /** A prize is a place won (金奖), also with its level (全国金牌). */
    private boolean isPrize(String phrase) {
        String bare = phrase.substring(words.prefix(phrase, "level-word").length());
        return !words.prefix(bare, "series").isEmpty() || words.has(bare, "prize");
    }

    /** The contest named before the figure; 其中 goes on with the prizes of the figure before. */
    private String contestOf(SentenceReading sentence, Draft draft, Draft before) {
        String contest = named(sentence, draft.context().quantity().start());
        boolean part = draft.context().left().stream().anyMatch(element -> element.in("part"));
        if (!contest.isEmpty() || before == null || !part) {
            return contest;
        }
        String prizes = words.suffix(before.indicator(), "prize-list");
        return prizes.isEmpty()
                ? ""
                : before.indicator().substring(0, before.indicator().length() - prizes.length());
    }

    /** The contest named last before a position, in 在…大赛中 or in a clause before; empty when there is none. */
    private String named(SentenceReading sentence, int figure) {
        List<Element> elements = sentence.elements();
        String contest = "";
        int from = 0;
        int inside = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < figure; i++) {
            Element element = elements.get(i);
            boolean before = element.in("relative") || element.is(Element.Kind.QUOTE);
            inside = element.in("inside") || before && inside >= 0 ? i + 1 : inside;
            if (inside >= 0 && inside < i && endsInside(element)) {
                contest = sentence.text().substring(elements.get(inside).start(), element.end() - 1);
                inside = -1;
            } else if (bounds(element)) {
                from = i + 1;
            } else if (!words.suffix(element.text(), "contest").isEmpty() && !counted(elements, i)) {
                contest = sentence.text().substring(elements.get(from).start(), element.end());
            }
        }
        return contest;
    }

    /** The 上 of 在…运动会上获: what stands between 在 and it is a contest when a prize is counted. */
    private boolean endsInside(Element element) {
        return !words.suffix(element.text(), "inside-end").isEmpty();
    }

    /** 举办大赛12场: a contest that is counted itself. */
    private static boolean counted(List<Element> elements, int i) {
        return i + 1 < elements.size() && elements.get(i + 1).is(Element.Kind.QUANTITY);
    }

    private static boolean bounds(Element element) {
        return element.is(Element.Kind.TIME)
                || element.is(Element.Kind.QUOTE)
                || element.mention() instanceof Quantity figure && figure.form() != Quantity.Form.RANK
                || element.classes().stream().anyMatch(BOUNDS::contains);
    }
}
