package org.jiaotu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Gives a phrase the sort of school or the pupils that the sentence has told of.
 *
 * <ul>
 *   <li>pupils, staff and the like with their sort of school: 普通高中478所，在校生67.2万人 counts 普通高中在校生
 *   <li>places with the sort of school that they are in: 新建公办幼儿园16所，新增学位3240个 counts 新增公办幼儿园学位
 *   <li>a rate of pupils with whose it is: 中职毕业生就业率97%，升学率62% tells of 中职毕业生升学率
 *   <li>a rate that every stage has with its stage: 学前教育…，普惠率94% is 学前教育普惠率
 * </ul>
 */
final class SchoolPhrases {
    private final WordClasses words;
    private final LabelFinder<Concept> stages;

    SchoolPhrases(WordClasses words, Vocabulary stages) {
        this.words = words;
        Map<String, Concept> labels = new HashMap<>();
        stages.labels()
                .forEach(label -> labels.put(label, stages.labelled(label).orElseThrow()));
        this.stages = new LabelFinder<>(labels);
    }

    /** 在校生 with the sort of school that the last figures were of. */
    Optional<String> people(Told told) {
        return words.has(told.phrase(), "bare-head")
                ? Optional.of(school(told.earlier()))
                        .filter(Predicate.not(String::isEmpty))
                        .map(school -> school + told.phrase())
                : Optional.empty();
    }

    /** 专任教师 in 专任教师中，小学2.2万人、初中1.4万人: those that the sorts of school are told of. */
    Optional<String> ofTopic(Told told) {
        boolean bare = words.has(told.phrase(), "stage-school")
                && "people".equals(told.draft().context().quantity().unit().category());
        return bare ? topic(told).map(people -> told.phrase() + people) : Optional.empty();
    }

    private Optional<String> topic(Told told) {
        List<Element> elements = told.sentence().elements();
        return IntStream.range(2, elements.size())
                .takeWhile(i -> elements.get(i).start() < told.figure())
                .filter(i ->
                        elements.get(i).in("clause-mark") && elements.get(i - 1).in("inside-end"))
                .mapToObj(i -> words.suffix(elements.get(i - 2).text(), "counted-people"))
                .filter(Predicate.not(String::isEmpty))
                .reduce((before, last) -> last);
    }

    private String school(List<Draft> earlier) {
        String school = "";
        for (Draft draft : earlier) {
            String bare = withoutCount(withoutBrackets(draft.indicator()));
            String prefix = words.prefix(bare, "stage-school");
            boolean counted = prefix.equals(bare) || words.has(bare.substring(prefix.length()), "bare-head");
            school = !prefix.isEmpty() && counted ? prefix : school;
        }
        return school;
    }

    private static String withoutBrackets(String phrase) {
        return phrase.replaceAll("\\([^)]*\\)", "");
    }

    private String withoutCount(String phrase) {
        return phrase.substring(
                0, phrase.length() - words.suffix(phrase, "people-count").length());
    }

    /** Whose rates the figures before tell: 学生 in 学生体质健康合格率96%，近视率41%. */
    Optional<String> rate(Told told) {
        String people = words.has(told.phrase(), "pupil-rate")
                ? "pupils"
                : words.has(told.phrase(), "graduate-rate") ? "graduates" : "";
        return people.isEmpty() ? Optional.empty() : Optional.of(whose(told.earlier(), people) + told.phrase());
    }

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

    /** 普惠率 with the stage named last before the figure. */
    Optional<String> stageRate(Told told) {
        return words.has(told.phrase(), "bare-rate")
                ? Optional.of(stage(told.sentence(), told.figure()) + told.phrase())
                : Optional.empty();
    }

    /** A label that is no word for a stage (幼儿园) gives its stage's name (学前教育). */
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

    /** 新增学位 behind a count of one sort of school. */
    Optional<String> seats(Told told) {
        Draft draft = told.draft();
        Draft before = told.before();
        return kindsOfSchool(told.earlier()) == 1
                        && words.has(draft.slot("noun"), "seat")
                        && words.has(before.slot("noun"), "seat-school")
                ? Optional.of(draft.slot("verb") + before.slot("noun") + draft.slot("noun"))
                : Optional.empty();
    }

    private static long kindsOfSchool(List<Draft> earlier) {
        return earlier.stream()
                .filter(draft ->
                        "organisation".equals(draft.context().quantity().unit().category()))
                .count();
    }
}
