package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Gives a phrase the thing that the clause before made.
 *
 * <ul>
 *   <li>what it yields, costs or holds: 开通定制公交，每天接送学生860人 counts 定制公交每天接送学生
 *   <li>those who join it: 组建教育集团6个，48所学校纳入其中 counts 纳入教育集团的学校
 * </ul>
 */
final class MadePhrases {
    private static final Set<String> NO_THINGS = Set.of("people", "money", "percent", "points", "rank");

    private final WordClasses words;
    private final QuotedTopics quotedTopics;

    MadePhrases(WordClasses words) {
        this.words = words;
        quotedTopics = new QuotedTopics(words);
    }

    /** The phrase with the thing, where it begins with what a thing yields; empty where there is none. */
    Optional<String> product(Told told) {
        boolean product = !words.prefix(told.phrase(), "product").isEmpty();
        return product
                        && !words.has(told.phrase(), "act")
                        && !told.draft().context().listed()
                ? first(List.of(made(told), same(told), quotedBefore(told), counted(told)))
                        .map(thing -> thing + told.phrase())
                : Optional.empty();
    }

    /** The phrase with the thing, where it counts those who join something and does not say what. */
    Optional<String> joined(Told told) {
        String phrase = told.phrase();
        String verb = words.prefix(phrase, "joins-it");
        String rest = phrase.substring(verb.length());
        String it = words.prefix(rest, "it");
        String who = rest.substring(it.length());
        boolean bare = !words.prefix(who, "relative").isEmpty();
        return !verb.isEmpty() && bare
                ? first(List.of(made(told), counted(told))).map(thing -> verb + thing + who)
                : Optional.empty();
    }

    private static Optional<String> first(List<Optional<String>> things) {
        return things.stream().flatMap(Optional::stream).findFirst();
    }

    /** 云平台 in 云平台注册教师2600人，月均访问量8万次: the figure before is of it too. */
    private Optional<String> same(Told told) {
        return Optional.ofNullable(told.before())
                .filter(before -> follows(told, before))
                .filter(before -> !words.prefix(before.slot("noun"), "product").isEmpty())
                .map(before -> before.indicator()
                        .substring(
                                0,
                                before.indicator().length()
                                        - before.slot("noun").length()))
                .filter(Predicate.not(String::isEmpty));
    }

    /** The object of the last clause between the figure before and this one: 合办“云岭班”，在读学生96人. */
    private Optional<String> made(Told told) {
        List<Element> elements = told.sentence().elements();
        int after =
                told.before() == null ? 0 : told.before().context().quantity().end();
        Optional<String> made = Optional.empty();
        int from = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < told.figure(); i++) {
            Element element = elements.get(i);
            if (element.in("clause-mark")) {
                made = from < 0 ? Optional.empty() : object(told, elements.subList(from, i));
                from = -1;
            } else if (element.start() >= after && begins(element) && !quotes(elements, from, i)) {
                from = i + 1;
            }
        }
        return made;
    }

    /** A verb, or the 的 that ends what describes the thing made. */
    private static boolean begins(Element element) {
        return element.in("run")
                || element.in("make")
                || element.in("relative")
                || element.tag().equals("v")
                || element.tag().equals("vi");
    }

    /** A name in quotes goes on: 实施“小哨兵”培育行动. */
    private static boolean quotes(List<Element> elements, int from, int to) {
        return from >= 0 && elements.subList(from, to).stream().anyMatch(element -> element.is(Element.Kind.QUOTE));
    }

    private static Optional<String> object(Told told, List<Element> elements) {
        boolean plain = !elements.isEmpty()
                && isNoun(elements.get(elements.size() - 1))
                && elements.stream()
                        .noneMatch(element -> element.is(Element.Kind.REGION)
                                || element.is(Element.Kind.TIME)
                                || element.in("list-mark")
                                || element.is(Element.Kind.QUANTITY)
                                || element.is(Element.Kind.TITLE));
        return plain
                ? Optional.of(told.sentence()
                        .text()
                        .substring(
                                elements.get(0).start(),
                                elements.get(elements.size() - 1).end()))
                : Optional.empty();
    }

    private static boolean isNoun(Element element) {
        return element.is(Element.Kind.QUOTE)
                || element.is(Element.Kind.ORGANISATION)
                || element.tag().startsWith("n")
                || element.tag().equals("vn");
    }

    /** “书香讲堂” in “书香讲堂”开讲48场，听众达9万人次. */
    private Optional<String> quotedBefore(Told told) {
        return Optional.ofNullable(told.before())
                .filter(before -> follows(told, before))
                .map(before -> quotedTopics.of(before.indicator()))
                .filter(Predicate.not(String::isEmpty));
    }

    private Optional<String> counted(Told told) {
        return Optional.ofNullable(told.before())
                .filter(before -> follows(told, before))
                .filter(before -> !NO_THINGS.contains(
                        String.valueOf(before.context().quantity().unit().category())))
                .map(this::thing)
                .filter(Predicate.not(String::isEmpty));
    }

    /** What the figure counts, without what was done. */
    private String thing(Draft draft) {
        String phrase = draft.indicator();
        String verb = draft.slot("verb");
        int end = verb.isEmpty() || !phrase.contains(verb)
                ? words.prefix(phrase, "set-up").length()
                : phrase.indexOf(verb) + verb.length();
        return end < phrase.length() ? phrase.substring(end) : phrase;
    }

    private static boolean follows(Told told, Draft before) {
        return told.draft().context().clause() <= before.context().clause() + 1;
    }
}
