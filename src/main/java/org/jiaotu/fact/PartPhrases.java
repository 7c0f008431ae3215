package org.jiaotu.fact;

import org.jiaotu.mention.WordClasses;

/**
 * Gives a part what it is a part of: 普通高中教职工6200人，其中专任教师5100人 counts 普通高中专任教师, 专任教师4.8万人，其中高中阶段5930人
 * counts 高中阶段专任教师.
 */
final class PartPhrases {
    private final WordClasses words;

    PartPhrases(WordClasses words) {
        this.words = words;
    }

    /** The phrase with the schools before it and what is counted behind it, where it names them not itself. */
    String complete(Told told) {
        return isShareOfStaff(told)
                ? told.before().indicator() + told.phrase()
                : area(told) + schools(told) + told.phrase() + head(told);
    }

    /** 主城区 in 主城区新建学校6所，新增学位4800个: where one thing was done another was. */
    private String area(Told told) {
        Draft draft = told.draft();
        boolean goesOn = draft.slot("subject").isEmpty()
                && !draft.slot("verb").isEmpty()
                && told.phrase().startsWith(draft.slot("verb"));
        return goesOn ? words.prefix(told.before().indicator(), "area") : "";
    }

    /** 骨干教师占31% in the clause behind 交流教师260人: a share of those just counted. */
    private boolean isShareOfStaff(Told told) {
        Draft draft = told.draft();
        Draft before = told.before();
        String share = words.suffix(told.phrase(), "rate-end");
        String who = told.phrase().substring(0, told.phrase().length() - share.length());
        return draft.context().clause() == before.context().clause() + 1
                && "people".equals(before.context().quantity().unit().category())
                && !share.isEmpty()
                && words.has(who, "staff-share")
                && !words.suffix(before.indicator(), "staff").isEmpty();
    }

    /** 普通高中 in 普通高中教职工6200人，其中专任教师5100人: the part is in the schools that the whole is in. */
    private String schools(Told told) {
        String whole = told.before().indicator();
        String people = words.suffix(whole, "counted-people");
        String where = whole.substring(0, whole.length() - people.length());
        boolean ofSchools =
                !people.isEmpty() && !words.suffix(where, "stage-word").isEmpty();
        return told.part() && ofSchools && words.has(told.phrase(), "counted-people") ? where : "";
    }

    /** What the figure before counts, when this one is a part of it and names only which part. */
    private String head(Told told) {
        boolean part = told.part() || told.draft().context().listed() || goesOn(told.draft(), told.before());
        if (part && !words.suffix(told.phrase(), "part-sort").isEmpty()) {
            return sorted(told.before());
        }
        String seats = words.suffix(told.before().indicator(), "seat-noun");
        if (part
                && !seats.isEmpty()
                && !words.suffix(told.phrase(), "stage-word").isEmpty()
                && told.sameSort()) {
            return seats;
        }
        boolean bare = !words.suffix(told.phrase(), "part-type").isEmpty();
        boolean people =
                "people".equals(told.draft().context().quantity().unit().category());
        return part && bare && people ? words.suffix(told.before().indicator(), "counted-people") : "";
    }

    /** The next clause, told in the same way, of a count of people. */
    private boolean goesOn(Draft draft, Draft before) {
        return draft.context().clause() == before.context().clause() + 1
                && draft.rule().equals(before.rule())
                && !words.suffix(before.indicator(), "counted-people").isEmpty();
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
