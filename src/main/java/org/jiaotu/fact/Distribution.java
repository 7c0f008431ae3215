package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
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
    private static final int LONGEST_PART = 4;
    private static final String RESPECTIVELY = "respectively";

    private final WordClasses words;

    Distribution(WordClasses words) {
        this.words = words;
    }

    /** The drafts of a sentence with each list dealt out. */
    List<Draft> apply(List<Draft> drafts) {
        List<Draft> dealt = new ArrayList<>(drafts);
        for (int first = 0; first < drafts.size(); first++) {
            int last = lastOfList(drafts, first);
            if (last > first && (distributes(drafts.get(first).context()) || answers(drafts, first, last))) {
                deal(dealt, first, last - first + 1);
            }
        }
        return dealt;
    }

    private static boolean distributes(FigureContext context) {
        return context.trailHas(RESPECTIVELY)
                || context.leadHas(RESPECTIVELY)
                || context.left().stream().anyMatch(element -> element.in(RESPECTIVELY));
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

    private void deal(List<Draft> drafts, int first, int count) {
        Draft head = drafts.get(first);
        List<String> members = members(head.indicator());
        List<Element> places = places(head.context());
        boolean change = IndicatorRules.kind(head.rule()) != Kind.LEVEL;
        boolean enoughBefore = first >= count;
        int schools = schools(drafts, first, count);
        for (int i = 0; i < count; i++) {
            Draft own = drafts.get(first + i).by(head.rule());
            if (places.size() == count) {
                drafts.set(first + i, own.with(ofPlaces(head, places)).in(places.get(i)));
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

    /** The members of a list; the tail of a short one behind a long one shares its beginning: 体育测试及格率、优良率. */
    private List<String> members(String phrase) {
        List<String> members = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || words.has(phrase.substring(at, at + 1), "member-mark")) {
                members.add(phrase.substring(from, at));
                from = at + 1;
            }
        }
        String first = members.get(0);
        String last = members.get(members.size() - 1);
        String school = words.prefix(last, "stage-school");
        if (!school.isEmpty()
                && members.stream().limit(members.size() - 1L).allMatch(member -> words.has(member, "stage-school"))) {
            members.replaceAll(member -> member.equals(last) ? member : member + last.substring(school.length()));
            return members;
        }
        String head = headShared(members.get(0), last);
        if (!head.isEmpty()) {
            members.replaceAll(member -> member.endsWith(head) ? member : member + head);
        }
        for (int i = 1; i < members.size(); i++) {
            String member = members.get(i);
            boolean bare = member.length() <= 4 && first.length() - member.length() >= 2 && sameEnd(first, member);
            members.set(i, bare ? first.substring(0, first.length() - member.length()) + member : member);
        }
        return members;
    }

    /** What 中级 leaves out of 中级、高级岗位比例: the last member behind the part that ends as the first one does. */
    private String headShared(String first, String last) {
        int part = first.isEmpty() ? -1 : last.indexOf(first.charAt(first.length() - 1));
        String rest = part < 1 || part > LONGEST_PART ? "" : last.substring(part + 1);
        return words.suffix(rest, "measure").isEmpty() || first.length() < 2 ? "" : rest;
    }

    private static boolean sameEnd(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    /** The regions, times or institutions that the clause lists before what is counted. */
    private static List<Element> places(FigureContext context) {
        List<Element> regions = context.lead().stream()
                .filter(element -> element.mention() instanceof RegionMention region && region.byName())
                .toList();
        List<Element> times = context.lead().stream()
                .filter(element -> element.is(Element.Kind.TIME))
                .toList();
        if (regions.isEmpty() && times.size() > 1) {
            return times;
        }
        return regions.isEmpty()
                ? context.left().stream()
                        .takeWhile(element -> element.is(Element.Kind.ORGANISATION) || element.in("and"))
                        .filter(element -> element.is(Element.Kind.ORGANISATION))
                        .toList()
                : regions;
    }

    /** What is counted, without the names of the institutions before it. */
    private static String ofPlaces(Draft head, List<Element> places) {
        String last = places.get(places.size() - 1).text();
        int at = head.indicator().lastIndexOf(last);
        return at < 0 ? head.indicator() : head.indicator().substring(at + last.length());
    }
}
