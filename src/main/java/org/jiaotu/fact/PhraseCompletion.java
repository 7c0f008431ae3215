package org.jiaotu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final StagePhrases stagePhrases;
    private final PrizePhrases prizes;
    private final TopicPhrases topics;

    PhraseCompletion(WordClasses words, Vocabulary stages) {
        this.words = words;
        stagePhrases = new StagePhrases(words);
        prizes = new PrizePhrases(words);
        topics = new TopicPhrases(words);
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
        String phrase = stagePhrases.complete(draft.indicator(), draft, before);
        return phrase.equals(draft.indicator())
                ? draft.with(complete(sentence, draft, before, earlier))
                : draft.with(phrase);
    }

    /** The drafts of a sentence, each completed with what is told behind it. */
    List<Draft> ahead(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> topics.ahead(drafts.get(i), i + 1 < drafts.size() ? drafts.get(i + 1) : null))
                .toList();
    }

    /** The sort of school that the last figures were of, or an empty string. */
    private String school(List<Draft> earlier) {
        String school = "";
        for (Draft draft : earlier) {
            String bare = withoutCount(draft.indicator().replaceAll("\\([^)]*\\)", ""));
            String prefix = words.prefix(bare, "stage-school");
            boolean counted = prefix.equals(bare) || words.has(bare.substring(prefix.length()), "bare-head");
            school = !prefix.isEmpty() && counted ? prefix : school;
        }
        return school;
    }

    private String withoutCount(String phrase) {
        return phrase.substring(
                0, phrase.length() - words.suffix(phrase, "people-count").length());
    }

    private String complete(SentenceReading sentence, Draft draft, Draft before, List<Draft> earlier) {
        String school = school(earlier);
        String phrase = draft.indicator();
        int figure = draft.context().quantity().start();
        String prize = prizes.complete(sentence, draft, before);
        if (prize != null) {
            return prize;
        }
        if (!school.isEmpty() && words.has(phrase, "bare-head")) {
            return school + phrase;
        }
        if (before != null && words.has(phrase, "share-of-before")) {
            return before.indicator() + phrase;
        }
        if (before != null && words.has(phrase, "count-of-before")) {
            return TopicPhrases.thing(before) + phrase;
        }
        if (before != null && tellsOfBefore(draft, before)) {
            return before.indicator();
        }
        if (before != null && words.has(phrase, "state-of-before")) {
            return TopicPhrases.thing(before)
                    + phrase
                    + words.all("people-count").get(0);
        }
        if (before != null && words.has(phrase, "rise-noun") && IndicatorRules.kind(before.rule()) == Kind.CHANGE) {
            return before.indicator() + phrase;
        }
        if (before != null && words.has(draft.slot("verb") + draft.slot("noun"), "join")) {
            return phrase + TopicPhrases.thing(before);
        }
        if (words.has(phrase, "pupil-rate")) {
            return whose(earlier, "pupils") + phrase;
        }
        if (words.has(phrase, "graduate-rate")) {
            return whose(earlier, "graduates") + phrase;
        }
        if (words.has(phrase, "participation") || words.has(draft.slot("verb"), "take-part")) {
            String activity = topics.activity(sentence, figure);
            if (!activity.isEmpty()) {
                return activity + phrase;
            }
        }
        if (before != null && describes(draft) && sameSort(draft, before)) {
            return phrase + words.all("relative").get(0) + TopicPhrases.thing(before);
        }
        String same = before == null || !words.has(phrase, "quality-rate")
                ? ""
                : words.suffix(before.indicator(), "quality-rate");
        if (!same.isEmpty()) {
            return before.indicator().substring(0, before.indicator().length() - same.length()) + phrase;
        }
        if (words.has(phrase, "of-programme")) {
            return topics.programme(sentence, figure) + phrase;
        }
        if (words.has(phrase, "bare-act")) {
            return topics.quotedBefore(sentence, draft, before) + phrase;
        }
        if (words.has(phrase, "spent")) {
            return topics.spent(sentence, draft, earlier);
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
        if (before != null
                && kindsOfSchool(earlier) == 1
                && words.has(draft.slot("noun"), "seat")
                && words.has(before.slot("noun"), "seat-school")) {
            return draft.slot("verb") + before.slot("noun") + draft.slot("noun");
        }
        if (words.has(draft.slot("verb"), "cover")
                && draft.slot("topic").isEmpty()
                && phrase.startsWith(draft.slot("verb"))) {
            return topics.covered(sentence, draft, before);
        }
        return before == null ? phrase : schools(draft, before) + phrase + head(draft, before);
    }

    /** 普通高中 in 普通高中教职工6200人，其中专任教师5100人: the part is in the schools that the whole is in. */
    private String schools(Draft draft, Draft before) {
        boolean part = draft.context().left().stream().anyMatch(element -> element.in("part"));
        String people = words.suffix(before.indicator(), "counted-people");
        String where = before.indicator().substring(0, before.indicator().length() - people.length());
        boolean ofSchools =
                !people.isEmpty() && !words.suffix(where, "stage-word").isEmpty();
        return part && ofSchools && words.has(draft.indicator(), "counted-people") ? where : "";
    }

    /** 入选人数 in “名师”工程有26人入选，入选人数居全省第二: a place of what the figure before counts, under its last words. */
    private static boolean tellsOfBefore(Draft draft, Draft before) {
        return IndicatorRules.kind(draft.rule()) == Kind.RANK
                && draft.indicator().length() > 1
                && before.indicator().endsWith(draft.indicator());
    }

    /** Whose rates the figures before tell: 学生 in 学生体质健康合格率96%，近视率41%; 中职毕业生 in 中职毕业生就业率97%，升学率62%. */
    private String whose(List<Draft> earlier, String wordClass) {
        return earlier.stream()
                .map(draft -> upTo(draft.indicator(), wordClass))
                .filter(people -> !people.isEmpty())
                .reduce("", (first, last) -> last);
    }

    /** The phrase up to the end of the first word of a class, or an empty string. */
    private String upTo(String phrase, String wordClass) {
        for (int at = 0; at < phrase.length(); at++) {
            String word = words.prefix(phrase.substring(at), wordClass);
            if (!word.isEmpty()) {
                return phrase.substring(0, at + word.length());
            }
        }
        return "";
    }

    /** 跨县结对的有17个: what was done stands before 的 and the figure. */
    private static boolean describes(Draft draft) {
        List<Element> trail = draft.context().trail();
        return trail.size() > 1 && trail.get(0).in("relative");
    }

    private static long kindsOfSchool(List<Draft> earlier) {
        return earlier.stream()
                .filter(draft ->
                        "organisation".equals(draft.context().quantity().unit().category()))
                .count();
    }

    private static boolean sameSort(Draft draft, Draft before) {
        return draft.context()
                .quantity()
                .unit()
                .category()
                .equals(before.context().quantity().unit().category());
    }

    /** 上线率 after 本科上线人数 is 本科上线率; else the rate is of the thing that the figure before counts. */
    private String rateOf(Draft before, String rate) {
        String root = rate.substring(0, rate.length() - 1);
        String people = words.suffix(before.indicator(), "people-count");
        String counted = before.indicator().substring(0, before.indicator().length() - people.length());
        return !people.isEmpty() && counted.endsWith(root)
                ? counted + rate.substring(root.length())
                : TopicPhrases.thing(before) + rate;
    }

    /** The stage named last before the figure; a label that is no word for a stage (幼儿园) gives its stage's name (学前教育). */
    private String stage(SentenceReading sentence, int figure) {
        String last = "";
        for (LabelFinder.Found<Concept> found : stages.longest(sentence.text().substring(0, figure))) {
            if (sentence.organisations().stream()
                    .anyMatch(school -> school.start() <= found.start() && found.end() <= school.end())) {
                continue;
            }
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
        if (part && !words.suffix(draft.indicator(), "part-sort").isEmpty()) {
            return sorted(before);
        }
        return part && bare && people ? words.suffix(before.indicator(), "counted-people") : "";
    }

    /** What is told by its sorts: 教育共同体 behind 教育共同体22个，其中融合型9个. */
    private String sorted(Draft before) {
        String noun = TopicPhrases.thing(before);
        boolean sort = !words.suffix(noun, "part-sort").isEmpty();
        return sort
                ? before.indicator().substring(Math.max(0, before.indicator().indexOf(noun) + noun.length()))
                : noun;
    }
}
