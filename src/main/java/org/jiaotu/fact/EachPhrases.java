package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Says whole what each of some people gets: 提高乡村教师生活补助标准，每人每月补助500元 and 乡村教师生活补助由每人每月300元提高到500元 both tell of
 * 乡村教师每人每月生活补助.
 */
final class EachPhrases {
    private final WordClasses words;

    EachPhrases(WordClasses words) {
        this.words = words;
    }

    /**
     * What is paid, parted behind the people who get it.
     *
     * @param who the people, or an empty string
     * @param what what they get
     */
    private record Allowance(String who, String what) {}

    /** Who gets each how often what; empty where a figure is no such sum, or neither the clause nor the sentence says what it is. */
    Optional<String> complete(Told told) {
        List<Element> clause = clause(told);
        String each = text(clause.stream().filter(element -> element.in("each")).toList());
        return money(told) && !each.isEmpty()
                ? named(told, clause).map(named -> named.who() + each + named.what())
                : Optional.empty();
    }

    private static boolean money(Told told) {
        return "money".equals(told.draft().context().quantity().unit().category());
    }

    /** The words of the figure's clause before it, and the noun right behind it: 每月发放[400元]津贴. */
    private static List<Element> clause(Told told) {
        List<Element> clause = new ArrayList<>();
        for (Element element : told.sentence().elements()) {
            if (element.start() >= told.figure()) {
                break;
            }
            if (element.in("clause-mark") || element.is(Element.Kind.QUANTITY)) {
                clause.clear();
            } else {
                clause.add(element);
            }
        }
        clause.addAll(told.draft().context().right());
        return clause;
    }

    private Optional<Allowance> named(Told told, List<Element> clause) {
        List<Element> nouns = new ArrayList<>();
        boolean condition = false;
        for (Element element : clause) {
            condition = element.in("relative-start") || condition && !element.in("each");
            if (!condition && !drops(element)) {
                nouns.add(element);
            }
        }
        boolean verb = nouns.stream().anyMatch(element -> element.tag().equals("v"));
        Allowance own = verb ? null : parted(text(nouns));
        return Optional.ofNullable(own).flatMap(allowance -> withTopic(told, allowance));
    }

    private static boolean drops(Element element) {
        return element.is(Element.Kind.TIME)
                || element.is(Element.Kind.REGION)
                || element.in("each")
                || element.in("adverb")
                || element.in("reach")
                || element.in("relative")
                || element.tag().equals("p")
                || element.in("bound-le")
                || element.in("bound-ge")
                || element.in("pays")
                || element.in("gives")
                || element.in("gets")
                || element.in("rise");
    }

    /** 乡村教师 and 生活补助; null for what is neither people nor pay. */
    private Allowance parted(String text) {
        int people = 0;
        for (int at = 1; at <= text.length(); at++) {
            people = words.suffix(text.substring(0, at), "counted-people").isEmpty() ? people : at;
        }
        String what = text.substring(people);
        return what.isEmpty() || !words.suffix(what, "allowance").isEmpty()
                ? new Allowance(text.substring(0, people), what)
                : null;
    }

    /** Pay of no name (补助, 标准) has the name that the sentence gave it. */
    private Optional<Allowance> withTopic(Told told, Allowance own) {
        if (!own.what().isEmpty() && !words.has(own.what(), "bare-allowance")) {
            return Optional.of(own);
        }
        return topic(told)
                .map(topic -> new Allowance(
                        own.who().isEmpty() ? topic.who() : own.who(),
                        withoutLevel(topic.what()) + words.suffix(own.what(), "allowance-level")));
    }

    private String withoutLevel(String what) {
        return what.substring(
                0, what.length() - words.suffix(what, "allowance-level").length());
    }

    /** The pay named last in a clause before: 乡村教师生活补助 in 落实乡村教师生活补助政策. */
    private Optional<Allowance> topic(Told told) {
        List<Element> elements = told.sentence().elements();
        Allowance topic = null;
        int from = 0;
        for (int i = 0; i < elements.size() && elements.get(i).start() < told.figure(); i++) {
            Element element = elements.get(i);
            boolean noun = element.is(Element.Kind.WORD)
                    && (element.tag().startsWith("n")
                            || element.tag().startsWith("a") && !element.in("adverb") && !element.in("each")
                            || element.tag().equals("vn")
                            || element.tag().equals("b"))
                    && !element.in("run");
            if (!noun) {
                from = i + 1;
            } else if (!words.suffix(element.text(), "allowance").isEmpty()) {
                String named = text(elements.subList(from, i + 1));
                topic = words.has(named, "bare-allowance") ? topic : parted(named);
            }
        }
        return Optional.ofNullable(topic);
    }

    private static String text(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        elements.forEach(element -> text.append(element.text()));
        return text.toString();
    }
}
