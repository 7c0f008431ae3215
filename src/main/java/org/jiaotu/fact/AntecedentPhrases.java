package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Gives a phrase that does not stand alone what the figure right before it counts.
 *
 * <ul>
 *   <li>a share or a number of it: 专任教师4.8万人，占比93% tells of 专任教师占比
 *   <li>a place of it: “名师”工程有26人入选，入选人数居全省第二
 *   <li>a rate of it: 本科上线6800人，上线率62% tells of 本科上线率
 *   <li>those of it that are somehow: 结对学校96所，跨县结对的有17所 counts 跨县结对的结对学校
 * </ul>
 */
final class AntecedentPhrases {
    private final WordClasses words;

    AntecedentPhrases(WordClasses words) {
        this.words = words;
    }

    /** A share, a number, a place, a state or a rise of what the figure before counts. */
    Optional<String> complete(Told told) {
        String phrase = told.phrase();
        String thing = TopicPhrases.thing(told.before());
        String whole = told.before().indicator();
        if (words.has(phrase, "the-latter")) {
            return Optional.of(whole);
        }
        if (words.has(phrase, "share-of-before")) {
            return Optional.of(whole + phrase);
        }
        if (words.has(phrase, "count-of-before")) {
            return Optional.of(thing + phrase);
        }
        if (tellsOfBefore(told)) {
            return Optional.of(whole);
        }
        if (words.has(phrase, "state-of-before")) {
            return Optional.of(thing + phrase + words.all("people-count").get(0));
        }
        if (words.has(phrase, "rise-noun") && IndicatorRules.kind(told.before().rule()) == Kind.CHANGE) {
            return Optional.of(whole + phrase);
        }
        return Optional.of(phrase + thing)
                .filter(joined ->
                        words.has(told.draft().slot("verb") + told.draft().slot("noun"), "join"));
    }

    /** 入选人数 in “名师”工程有26人入选，入选人数居全省第二: a place of what the figure before counts, under its last words. */
    private static boolean tellsOfBefore(Told told) {
        return IndicatorRules.kind(told.draft().rule()) == Kind.RANK
                && told.phrase().length() > 1
                && told.before().indicator().endsWith(told.phrase());
    }

    /** 跨县结对的有17个: what was done stands before 的 and the figure. */
    Optional<String> described(Told told) {
        List<Element> trail = told.draft().context().trail();
        boolean describes = trail.size() > 1 && trail.get(0).in("relative");
        return describes && told.sameSort()
                ? Optional.of(told.phrase() + words.all("relative").get(0) + TopicPhrases.thing(told.before()))
                : Optional.empty();
    }

    /** 优秀率 behind 体质健康合格率: another rate of the same. */
    Optional<String> otherRate(Told told) {
        String whole = told.before().indicator();
        return Optional.of(words.suffix(whole, "quality-rate"))
                .filter(Predicate.not(String::isEmpty))
                .filter(same -> words.has(told.phrase(), "quality-rate"))
                .map(same -> whole.substring(0, whole.length() - same.length()) + told.phrase());
    }

    /** 上线率 after 本科上线人数 is 本科上线率; else the rate is of the thing that the figure before counts. */
    Optional<String> rate(Told told) {
        String rate = told.phrase();
        return words.has(rate, "rate-of-before") ? Optional.of(rateOf(told.before(), rate)) : Optional.empty();
    }

    private String rateOf(Draft before, String rate) {
        String root = rate.substring(0, rate.length() - 1);
        String people = words.suffix(before.indicator(), "people-count");
        String counted = before.indicator().substring(0, before.indicator().length() - people.length());
        return counted.endsWith(root) ? counted + rate.substring(root.length()) : TopicPhrases.thing(before) + rate;
    }
}
