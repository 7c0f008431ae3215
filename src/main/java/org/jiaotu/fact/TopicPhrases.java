package org.jiaotu.fact;

import java.util.List;
import java.util.Optional;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Gives a phrase that does not stand alone the topic of its sentence.
 *
 * <ul>
 *   <li>what is covered: 实施“银龄计划”，惠及学校12所 counts “银龄计划”惠及学校
 *   <li>money and progress of projects: 实施改薄项目76个，完成投资9亿元 tells of 改薄项目完成投资
 *   <li>money for what a programme does: 推进校舍安全工程，累计投入3亿元 tells of 校舍安全工程投入
 * </ul>
 */
final class TopicPhrases {
    private final WordClasses words;
    private final QuotedTopics quotedTopics;

    TopicPhrases(WordClasses words) {
        this.words = words;
        quotedTopics = new QuotedTopics(words);
    }

    /** A part taken with what is taken part in: 课后服务 in 全面开展课后服务，参与率98%. */
    Optional<String> participation(Told told) {
        boolean takesPart = words.has(told.phrase(), "participation")
                || words.has(told.draft().slot("verb"), "take-part");
        return takesPart
                ? Optional.of(activity(told))
                        .filter(activity ->
                                !activity.isEmpty() && !told.phrase().contains(activity))
                        .map(activity -> activity + told.phrase())
                : Optional.empty();
    }

    /** The activity named last before the figure, else the quoted name that the figure before is of. */
    private String activity(Told told) {
        String quoted =
                told.before() == null ? "" : quotedTopics.of(told.before().indicator());
        return told.sentence().elements().stream()
                .takeWhile(element -> element.start() < told.figure())
                .filter(element -> !words.suffix(element.text(), "activity").isEmpty())
                .map(Element::text)
                .reduce((before, last) -> last)
                .orElse(quoted);
    }

    /** Those trained and what is done or spent with the programme or the project that it is for. */
    Optional<String> complete(Told told) {
        String phrase = told.phrase();
        if (words.has(phrase, "of-programme")) {
            return Optional.of(programme(told.sentence(), told.figure()) + phrase);
        }
        if (words.has(phrase, "bare-act")) {
            return Optional.of(quotedBetween(told) + phrase);
        }
        return words.has(phrase, "spent") ? Optional.of(spent(told)) : Optional.empty();
    }

    /** The programme that a sentence runs before a figure of those it trains: the quoted one, else what it says that it runs. */
    private String programme(SentenceReading sentence, int figure) {
        String quoted = quoted(sentence, 0, figure);
        return quoted.isEmpty() ? run(sentence, figure) : quoted;
    }

    /** The quoted name between the figure before and this one, whose doing the figure counts: 推出“名师云课堂”，开课1.2万节. */
    private String quotedBetween(Told told) {
        int from =
                told.before() == null ? 0 : told.before().context().quantity().end();
        return quoted(told.sentence(), from, told.figure());
    }

    /** What is covered, where the figure names no topic of its own. */
    Optional<String> coverage(Told told) {
        Draft draft = told.draft();
        if (told.before() != null
                && words.has(told.before().slot("verb"), "cover")
                && words.has(told.phrase(), "coverage-rate")) {
            return Optional.of(topicOf(told.before()) + told.phrase());
        }
        if (withinCovered(told)) {
            String verb = told.before().slot("verb");
            String phrase = told.before().indicator();
            return Optional.of(phrase.substring(0, phrase.indexOf(verb) + verb.length()) + draft.slot("noun"));
        }
        return words.has(draft.slot("verb"), "cover")
                        && draft.slot("topic").isEmpty()
                        && told.phrase().startsWith(draft.slot("verb"))
                ? Optional.of(covered(told))
                : Optional.empty();
    }

    /** 学生 in 营养改善计划惠及215所学校的6.9万名学生: those in what the figure before covers are covered too. */
    private boolean withinCovered(Told told) {
        Draft before = told.before();
        return before != null
                && endsInRelative(before.context().right())
                && words.has(before.slot("verb"), "cover")
                && before.indicator().contains(before.slot("verb"))
                && !told.draft().slot("noun").isEmpty();
    }

    private static boolean endsInRelative(List<Element> right) {
        return !right.isEmpty() && right.get(right.size() - 1).in("relative");
    }

    /** The quoted name before it, if one stands between it and the figure before, else the thing that the figure before counts. */
    private String covered(Told told) {
        String phrase = told.phrase();
        Draft before = told.before();
        int verb = before == null ? -1 : before.indicator().indexOf(told.draft().slot("verb"));
        if (told.draft().context().listed() && verb >= 0) {
            return before.indicator().substring(0, verb) + phrase;
        }
        String quoted = quotedBetween(told);
        return (quoted.isEmpty() && before != null ? withoutMoney(topicOf(before)) : quoted) + phrase;
    }

    /**
     * What covers: the quoted name that the figure before is of (“书香校园”演出86场，覆盖学校52所), what covered there (学区覆盖学校36所，受益学生1.8万人), else
     * what it counts.
     */
    private String topicOf(Draft before) {
        String phrase = before.indicator();
        String quote = quotedTopics.of(phrase);
        int verb = words.has(before.slot("verb"), "cover") ? phrase.indexOf(before.slot("verb")) : 0;
        if (!quote.isEmpty()) {
            return quote;
        }
        String thing = thing(before);
        return verb > 0
                ? phrase.substring(0, verb)
                : thing.substring(words.prefix(thing, "set-up").length());
    }

    private String quoted(SentenceReading sentence, int from, int to) {
        String quoted = "";
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size() && elements.get(i).end() <= to; i++) {
            if (elements.get(i).is(Element.Kind.QUOTE) && elements.get(i).start() >= from) {
                quoted = elements.get(i).text() + suffixes(elements, i + 1);
            }
        }
        return quoted;
    }

    private static String suffixes(List<Element> elements, int from) {
        StringBuilder text = new StringBuilder();
        elements.subList(from, elements.size()).stream()
                .takeWhile(element -> element.is(Element.Kind.WORD) && element.in("programme-suffix"))
                .forEach(element -> text.append(element.text()));
        return text.toString();
    }

    /** What money covers is what it is for: 各类资助资金 … 惠及学生 tells of 资助惠及学生. */
    private String withoutMoney(String topic) {
        String money = words.suffix(topic, "money-noun");
        String every = money.isEmpty() ? "" : words.prefix(topic, "every");
        int to = topic.length() - money.length();
        return to - every.length() < 2 ? topic : topic.substring(every.length(), to);
    }

    /** What is spent or done of a project counted before, or of what the sentence runs; the phrase itself where there is neither. */
    private String spent(Told told) {
        String project = project(told.earlier());
        String topic = project.isEmpty() ? run(told.sentence(), told.figure()) : project;
        return topic + soFar(told.draft()) + told.phrase();
    }

    /** 累计 belongs to what is spent. */
    private static String soFar(Draft draft) {
        return draft.context().lead().stream()
                .filter(element -> element.in("cumulative"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    /**
     * What is spent, where the sentence has told no topic, is spent on what the next clause counts: 累计投入2亿元，新建教师公寓300套 tells
     * of 新建教师公寓累计投入.
     */
    Draft ahead(Draft draft, Draft next) {
        String soFar = draft.indicator().startsWith(soFar(draft)) ? soFar(draft) : "";
        boolean follows = next != null
                && words.has(draft.indicator().substring(soFar.length()), "spent-bare")
                && next.context().clause() <= draft.context().clause() + 1
                && !next.slot("noun").isEmpty()
                && IndicatorRules.kind(next.rule()) == Kind.LEVEL;
        return follows ? draft.with(next.indicator() + draft.indicator()) : draft;
    }

    /** The last project counted before, as what it is called. */
    private String project(List<Draft> earlier) {
        return earlier.stream()
                .map(TopicPhrases::thing)
                .map(thing -> thing.substring(words.prefix(thing, "act").length()))
                .filter(thing -> !words.suffix(thing, "project").isEmpty() && !words.has(thing, "project"))
                .reduce("", (before, last) -> last);
    }

    /** What the clause before the figure's own says is run: 连续实施中小学建设攻坚行动. */
    private String run(SentenceReading sentence, int figure) {
        List<Element> elements = sentence.elements();
        String run = "";
        int from = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < figure; i++) {
            Element element = elements.get(i);
            if (element.in("clause-mark")) {
                run = from >= 0
                                && !words.suffix(elements.get(i - 1).text(), "topic-end")
                                        .isEmpty()
                        ? sentence.text()
                                .substring(
                                        elements.get(from).start(),
                                        elements.get(i - 1).end())
                        : run;
                from = -1;
            } else if (element.is(Element.Kind.QUANTITY)) {
                from = from >= 0 ? i + 1 : from;
            } else if (element.in("run")) {
                from = i + 1;
            }
        }
        return run;
    }

    /** What a figure counts, without what was done to it. */
    static String thing(Draft draft) {
        return draft.slot("noun").isEmpty() ? draft.indicator() : draft.slot("noun");
    }
}
