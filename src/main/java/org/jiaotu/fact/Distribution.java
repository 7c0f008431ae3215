package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Gives each figure behind 分别 its own member of the list that the text names before.
 *
 * <ul>
 *   <li>of indicators: 公办率、普惠率分别达到61.2%、93%
 *   <li>of regions: 昌吉市、阜康市幼儿园分别为92所、37所
 *   <li>of times: 2023年、2024年分别补充教师1200名、1300名
 *   <li>of institutions: 琼海一中、万宁二中高一新生分别为1000人、900人
 *   <li>of the figures before, when what follows is a change or a gap: 幼儿园312所、小学186所，分别减少24所、11所
 *   <li>of the figures before, as what the new head belongs to: 小学3951所、初中1574所，招生分别为44.6万人和45.9万人
 * </ul>
 */
final class Distribution {
    private static final String RESPECTIVELY = "respectively";

    private final WordClasses words;
    private final MemberPhrases phrases;

    Distribution(WordClasses words) {
        this.words = words;
        phrases = new MemberPhrases(words);
    }

    /** The drafts of a sentence with each list dealt out. */
    List<Draft> apply(SentenceReading sentence, List<Draft> drafts) {
        List<Draft> dealt = new ArrayList<>(drafts);
        for (int first = 0; first < drafts.size(); first++) {
            int last = lastOfList(drafts, first);
            if (last > first && (distributes(drafts.get(first).context()) || answers(drafts, first, last))) {
                deal(sentence, dealt, first, last - first + 1);
                pointBack(drafts, dealt, first, last);
            }
        }
        return dealt;
    }

    private static boolean distributes(FigureContext context) {
        return context.trailHas(RESPECTIVELY) || context.leadHas(RESPECTIVELY) || context.leftHas(RESPECTIVELY);
    }

    /** A list of changes or gaps behind a list of as many figures, which names nothing itself: A、B分别达93%和58%，高出全省1.3个、0.6个百分点. */
    private static boolean answers(List<Draft> drafts, int first, int last) {
        int count = last - first + 1;
        return first >= count
                && IndicatorRules.kind(drafts.get(first).rule()) != Kind.LEVEL
                && drafts.get(first).slot("noun").isEmpty()
                && lastOfList(drafts, first - count) == first - 1;
    }

    private static int lastOfList(List<Draft> drafts, int first) {
        int last = first;
        while (last + 1 < drafts.size() && drafts.get(last + 1).context().listed()) {
            last++;
        }
        return last;
    }

    private void deal(SentenceReading sentence, List<Draft> drafts, int first, int count) {
        Draft head = drafts.get(first);
        List<String> members = phrases.of(head.indicator());
        List<Element> places =
                NamedList.before(sentence, head.context().quantity().start(), count);
        boolean change = IndicatorRules.kind(head.rule()) != Kind.LEVEL;
        boolean enoughBefore = first >= count;
        int schools = schools(drafts, first, count);
        for (int i = 0; i < count; i++) {
            Draft own = drafts.get(first + i).by(head.rule());
            if (!places.isEmpty()) {
                Draft dealt = ofPlace(drafts.get(first + i), head, places);
                drafts.set(
                        first + i,
                        dealt.with(full(dealt.indicator(), drafts, first)).in(places.get(i)));
            } else if (members.size() == count) {
                drafts.set(first + i, own.with(members.get(i)));
            } else if (enoughBefore && change) {
                drafts.set(
                        first + i,
                        own.with(drafts.get(first - count + i).indicator()
                                + head.slot("over")
                                + head.slot("reference")));
            } else if (schools >= 0) {
                drafts.set(first + i, own.with(drafts.get(schools + i).indicator() + withoutSchool(head.indicator())));
            }
        }
    }

    /** Where the last list of as many sorts of school begins before {@code first}, or -1. */
    private int schools(List<Draft> drafts, int first, int count) {
        for (int from = first - count; from >= 0; from--) {
            boolean schools = drafts.subList(from, from + count).stream()
                    .allMatch(draft -> words.has(draft.indicator(), "stage-school"));
            if (schools) {
                return from;
            }
        }
        return -1;
    }

    private String withoutSchool(String phrase) {
        return phrase.substring(words.prefix(phrase, "stage-school").length());
    }

    /** 普惠率、公办率分别为93%和58%，后者高出全省3个百分点: what goes on about one member of the list. */
    private static void pointBack(List<Draft> drafts, List<Draft> dealt, int first, int last) {
        String list = drafts.get(first).indicator();
        for (int i = last + 1; i < drafts.size(); i++) {
            Draft next = dealt.get(i);
            boolean latter = next.context().leftHas("the-latter");
            boolean former = next.context().leftHas("the-former");
            if ((latter || former) && next.indicator().startsWith(list)) {
                String member = dealt.get(latter ? last : first).indicator();
                dealt.set(i, next.with(member + next.indicator().substring(list.length())));
            }
        }
    }

    /** 普通高中在校生 in 普通高中在校生16万人，其中甲县、乙县在校生分别为…: what a figure before names in full. */
    private static String full(String phrase, List<Draft> drafts, int first) {
        return drafts.subList(0, first).stream()
                .map(Draft::indicator)
                .filter(before -> phrase.length() > 1 && before.endsWith(phrase))
                .reduce(phrase, (one, last) -> last);
    }

    /** What is counted: what the figure itself says (127个、84个教学点), else what the first one does, without the names before it. */
    private static Draft ofPlace(Draft own, Draft head, List<Element> places) {
        if (own != head && !own.slot("noun").isEmpty()) {
            return own;
        }
        String last = places.get(places.size() - 1).text();
        int at = head.indicator().lastIndexOf(last);
        String counted = at < 0 ? head.indicator() : head.indicator().substring(at + last.length());
        return own.by(head.rule()).with(counted);
    }
}
