package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Gives what a thing yields, costs or holds the thing: 开通定制公交，每天接送学生860人 counts 定制公交每天接送学生, 建成周转房120套，户均面积45平方米
 * tells of 周转房户均面积. Schools and places are named by the figure's subject and not here.
 */
final class ProductPhrases {
    private static final Set<String> NO_THINGS = Set.of("people", "money", "percent", "points", "rank");

    private final WordClasses words;

    ProductPhrases(WordClasses words) {
        this.words = words;
    }

    /** The phrase with the thing that the clause before made, named in quotes or counted; empty where there is none. */
    Optional<String> complete(Told told) {
        boolean product = !words.prefix(told.phrase(), "product").isEmpty();
        return product && !told.draft().context().listed()
                ? Stream.of(made(told), quotedBefore(told), counted(told))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(thing -> thing + told.phrase())
                : Optional.empty();
    }

    /** The object of the last clause between the figure before and this one: 合办“云岭班”，在读学生96人. */
    private Optional<String> made(Told told) {
        List<Element> elements = told.sentence().elements();
        int after = told.before() == null
                ? 0
                : told.before().context().quantity().end();
        Optional<String> made = Optional.empty();
        int from = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < told.figure(); i++) {
            Element element = elements.get(i);
            if (element.in("clause-mark")) {
                made = from < 0 ? Optional.empty() : object(told, elements.subList(from, i));
                from = -1;
            } else if (element.start() >= after && begins(element)) {
                from = i + 1;
            }
        }
        return made;
    }

    /** A verb that makes, or the 的 that ends what describes the thing made. */
    private static boolean begins(Element element) {
        return element.in("run") || element.in("make") || element.in("joins") || element.in("relative");
    }

    private static Optional<String> object(Told told, List<Element> elements) {
        boolean plain = !elements.isEmpty()
                && elements.stream()
                        .noneMatch(element -> element.is(Element.Kind.ORGANISATION)
                                || element.is(Element.Kind.REGION)
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

    /** “考亭讲堂” in “考亭讲堂”开讲118场，听众达9万人次. */
    private static Optional<String> quotedBefore(Told told) {
        return Optional.ofNullable(told.before())
                .filter(before -> follows(told, before))
                .map(Draft::indicator)
                .filter(phrase -> phrase.startsWith("“") && phrase.indexOf("”") > 0)
                .map(phrase -> phrase.substring(0, phrase.indexOf("”") + 1));
    }

    private static Optional<String> counted(Told told) {
        return Optional.ofNullable(told.before())
                .filter(before -> follows(told, before))
                .filter(before -> !NO_THINGS.contains(String.valueOf(
                        before.context().quantity().unit().category())))
                .map(TopicPhrases::thing)
                .filter(Predicate.not(String::isEmpty));
    }

    private static boolean follows(Told told, Draft before) {
        return told.draft().context().clause() <= before.context().clause() + 1;
    }
}
