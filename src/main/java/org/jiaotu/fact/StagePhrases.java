package org.jiaotu.fact;

import org.jiaotu.mention.WordClasses;

/**
 * Puts the sort of school before what is measured of it: 生均公用经费小学800元、初中1000元 tells of 小学生均公用经费 and of
 * 初中生均公用经费; 小学、初中巩固率均为100%，普通高中为99.2% of 普通高中巩固率.
 */
final class StagePhrases {
    private static final String SCHOOL = "stage-school";
    private static final String PUPILS = "stage-pupils";

    private final WordClasses words;

    StagePhrases(WordClasses words) {
        this.words = words;
    }

    /**
     * The phrase with its sort of school first.
     *
     * @param phrase a figure's phrase
     * @param draft the figure
     * @param before the figure before it, or null
     */
    String complete(String phrase, Draft draft, Draft before) {
        String noun = draft.slot("noun");
        if (phrase.endsWith(noun)
                && phrase.length() > noun.length()
                && draft.context().leftHas("part")
                && words.has(noun, SCHOOL)) {
            return complete(noun, draft, before);
        }
        String school = school(phrase, draft);
        String measured = withoutReach(phrase.substring(0, phrase.length() - school.length()));
        if (school.isEmpty()) {
            return phrase;
        }
        if (!measured.isEmpty()) {
            return isMeasured(measured) ? school + measured : phrase;
        }
        String same = before == null || !sameUnit(draft, before) ? "" : measuredOf(before.indicator());
        return same.isEmpty() ? phrase : school + same;
    }

    /** The sort of school that the phrase ends with, or, of a rate, the pupils: 小学生近视率为31%，初中生为52%. */
    private String school(String phrase, Draft draft) {
        boolean rate = "percent".equals(draft.context().quantity().unit().category());
        String school = words.suffix(phrase, SCHOOL);
        return school.isEmpty() && rate && words.has(phrase, PUPILS) ? phrase : school;
    }

    /** 补助标准 in 补助标准提高到小学1250元. */
    private String withoutReach(String phrase) {
        String reach = phrase.length() > 1 ? words.suffix(phrase, "reach") : "";
        return phrase.substring(0, phrase.length() - reach.length());
    }

    private static boolean sameUnit(Draft draft, Draft before) {
        return draft.context()
                .quantity()
                .unit()
                .equals(before.context().quantity().unit());
    }

    /** What is measured of the other sort of school, or nothing. */
    private String measuredOf(String phrase) {
        String measured =
                withoutSchools(phrase.substring(words.prefix(phrase, "act").length()));
        return (measured.length() < phrase.length() || isRate(measured)) && isMeasured(measured) ? measured : "";
    }

    /** 教师学历合格率 in 小学、初中教师学历合格率. */
    private String withoutSchools(String phrase) {
        String rest = phrase;
        int length;
        do {
            length = rest.length();
            rest = rest.substring(words.prefix(rest, "and").length());
            rest = rest.substring(words.prefix(rest, SCHOOL).length());
            rest = rest.substring(words.prefix(rest, PUPILS).length());
        } while (rest.length() < length);
        return rest;
    }

    private boolean isRate(String phrase) {
        return !words.suffix(phrase, "rate-end").isEmpty();
    }

    private boolean isMeasured(String phrase) {
        return !words.prefix(phrase, "average").isEmpty()
                || isRate(phrase)
                || !words.suffix(phrase, "allowance").isEmpty()
                || words.has(phrase, "counted-people")
                || words.has(phrase, "bare-head");
    }
}
