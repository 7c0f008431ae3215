package org.jiaotu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Completes phrases that do not stand alone with what the sentence has said before.
 *
 * <ul>
 *   <li>a prize with its contest: 在全省技能大赛中获一等奖3项 counts 全省技能大赛一等奖
 *   <li>pupils, staff and the like with their sort of school: 普通高中478所，在校生67.2万人 counts 普通高中在校生
 *   <li>a rate that every stage has with its stage: 学前教育…，普惠率94% is 学前教育普惠率
 *   <li>places with the sort of school that they are in: 新建公办幼儿园16所，新增学位3240个 counts 新增公办幼儿园学位
 *   <li>a part with what it is a part of: 专任教师4.8万人，其中高中阶段5930人 counts 高中阶段专任教师
 * </ul>
 */
final class PhraseCompletion {
    private final WordClasses words;
    private final LabelFinder<Concept> stages;

    PhraseCompletion(WordClasses words, Vocabulary stages) {
        this.words = words;
        Map<String, Concept> labels = new HashMap<>();
        stages.labels()
                .forEach(label -> labels.put(label, stages.labelled(label).orElseThrow()));
        this.stages = new LabelFinder<>(labels);
    }

    /**
     * A draft with its phrase completed.
     *
     * @param sentence the sentence
     * @param draft the draft
     * @param earlier the drafts before it in the sentence, completed
     */
    Draft complete(SentenceReading sentence, Draft draft, List<Draft> earlier) {
        Draft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        return draft.with(complete(sentence, draft, before, school(earlier)));
    }

    /** The sort of school that the last figures were of, or an empty string. */
    private String school(List<Draft> earlier) {
        String school = "";
        for (Draft draft : earlier) {
            String bare = draft.indicator().replaceAll("\\([^)]*\\)", "");
            String prefix = words.prefix(bare, "stage-school");
            boolean counted = prefix.equals(bare) || words.has(bare.substring(prefix.length()), "bare-head");
            school = !prefix.isEmpty() && counted ? prefix : school;
        }
        return school;
    }

    private String complete(SentenceReading sentence, Draft draft, Draft before, String school) {
        String phrase = draft.indicator();
        int figure = draft.context().quantity().start();
        int prize = prizeStart(phrase);
        if (prize >= 0) {
            return contestOf(sentence, draft, before) + phrase.substring(prize);
        }
        if (!school.isEmpty() && words.has(phrase, "bare-head")) {
            return school + phrase;
        }
        if (before != null && (words.has(phrase, "share-of-before") || words.has(phrase, "count-of-before"))) {
            return before.indicator() + phrase;
        }
        if (before != null && words.has(phrase, "rate-of-before")) {
            return rateOf(before, phrase);
        }
        if (words.has(phrase, "bare-rate")) {
            return stage(sentence, figure) + phrase;
        }
        if (words.has(phrase, "hire-verb")) {
            return phrase + words.all("hired").get(0);
        }
        if (before != null && words.has(draft.slot("noun"), "seat") && words.has(before.slot("noun"), "seat-school")) {
            return draft.slot("verb") + before.slot("noun") + draft.slot("noun");
        }
        if (words.has(draft.slot("verb"), "cover")
                && draft.slot("topic").isEmpty()
                && phrase.startsWith(draft.slot("verb"))) {
            return topic(sentence, draft, before) + phrase;
        }
        return before == null ? phrase : phrase + head(draft, before);
    }

    /** 上线率 after 本科上线人数 is 本科上线率; else the rate is of the thing that the figure before counts. */
    private String rateOf(Draft before, String rate) {
        String root = rate.substring(0, rate.length() - 1);
        String people = words.suffix(before.indicator(), "people-count");
        String counted = before.indicator().substring(0, before.indicator().length() - people.length());
        return !people.isEmpty() && counted.endsWith(root)
                ? counted + rate.substring(root.length())
                : thing(before) + rate;
    }

    private static String thing(Draft draft) {
        return draft.slot("noun").isEmpty() ? draft.indicator() : draft.slot("noun");
    }

    /** What is covered speaks of the quoted name before it, if one stands between it and the figure before, else of that figure's. */
    private String topic(SentenceReading sentence, Draft draft, Draft before) {
        int figure = draft.context().quantity().start();
        int verb = before == null ? -1 : before.indicator().indexOf(draft.slot("verb"));
        if (draft.context().listed() && verb >= 0) {
            return before.indicator().substring(0, verb);
        }
        int from = before == null ? 0 : before.context().quantity().end();
        String quoted = "";
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size() && elements.get(i).end() <= figure; i++) {
            if (elements.get(i).is(Element.Kind.QUOTE) && elements.get(i).start() >= from) {
                quoted = elements.get(i).text();
                int next = i + 1;
                while (next < elements.size()
                        && elements.get(next).is(Element.Kind.WORD)
                        && elements.get(next).in("programme-suffix")) {
                    quoted += elements.get(next++).text();
                }
            }
        }
        return quoted.isEmpty() && before != null ? thing(before) : quoted;
    }

    private String contestOf(SentenceReading sentence, Draft draft, Draft before) {
        String contest = contest(sentence, draft.context().quantity().start());
        boolean part = draft.context().left().stream().anyMatch(element -> element.in("part"));
        if (!contest.isEmpty() || before == null || !part) {
            return contest;
        }
        String prizes = words.suffix(before.indicator(), "prize-list");
        return prizes.isEmpty()
                ? ""
                : before.indicator().substring(0, before.indicator().length() - prizes.length());
    }

    /** Where a prize begins in a phrase, or -1: before it stands at most who won it. */
    private int prizeStart(String phrase) {
        for (int at = 0; at < phrase.length(); at++) {
            String rest = phrase.substring(at);
            boolean prize = !words.prefix(rest, "series").isEmpty() || words.has(rest, "prize");
            if (prize && (at == 0 || words.has(phrase.substring(0, at), "contestant"))) {
                return at;
            }
        }
        return -1;
    }

    /** The name of the contest in 在…大赛中, before the figure; empty when there is none. */
    private String contest(SentenceReading sentence, int figure) {
        List<Element> elements = sentence.elements();
        String contest = "";
        int from = -1;
        for (int i = 0; i < elements.size() && elements.get(i).start() < figure; i++) {
            Element element = elements.get(i);
            if (element.in("inside")) {
                from = i + 1;
            } else if (from >= 0
                    && (element.in("relative")
                            || element.is(Element.Kind.TIME)
                            || element.is(Element.Kind.QUOTE)
                            || element.is(Element.Kind.REGION))) {
                from = i + 1;
            } else if (element.in("clause-mark")) {
                from = -1;
            } else if (from >= 0
                    && from <= i
                    && !words.suffix(element.text(), "contest").isEmpty()) {
                contest = sentence.text().substring(elements.get(from).start(), element.end());
            }
        }
        return contest;
    }

    /** The stage named last before the figure; a label that is no word for a stage (幼儿园) gives its stage's name (学前教育). */
    private String stage(SentenceReading sentence, int figure) {
        String last = "";
        for (LabelFinder.Found<Concept> found : stages.longest(sentence.text().substring(0, figure))) {
            String label = sentence.text().substring(found.start(), found.end());
            last = words.suffix(label, "stage-word").isEmpty() ? found.value().prefLabel() : label;
        }
        return last;
    }

    /** What the figure before counts, when this one is a part of it and names only which part. */
    private String head(Draft draft, Draft before) {
        boolean part = draft.context().left().stream().anyMatch(element -> element.in("part"))
                || draft.context().listed()
                || draft.context().clause() == before.context().clause() + 1
                        && draft.rule().equals(before.rule())
                        && !words.suffix(before.indicator(), "counted-people").isEmpty();
        boolean bare = !words.suffix(draft.indicator(), "part-type").isEmpty();
        boolean people = "people".equals(draft.context().quantity().unit().category());
        return part && bare && people ? words.suffix(before.indicator(), "counted-people") : "";
    }
}
