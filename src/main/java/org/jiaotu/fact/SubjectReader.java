package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.WordClasses;

/**
 * Reads who a clause is about from its opening words: 「去年，道真、凤冈等5县通过…」 is about 道真 and 凤冈, 「东溪中学获评…」 about that
 * school. Times and adverbs before them are passed over. An education bureau speaks for its region.
 */
final class SubjectReader {
    private static final String PREPOSITION = "p";

    private final WordClasses words;

    SubjectReader(WordClasses words) {
        this.words = words;
    }

    /** The subject of a clause; without holders when it opens with anything else. */
    Subject read(Clause clause) {
        int at = 0;
        while (at < clause.size() && leads(clause.elements().get(at))) {
            at++;
        }
        return list(clause, at);
    }

    /** The index of the first element behind a subject and what goes with it: the 通过 of 道真、凤冈等5个县(市)先后通过. */
    int predicate(Clause clause, Subject subject) {
        int at = subject.end();
        while (at < clause.size()
                && isBetween(clause.elements().get(at))
                && !tellsOfTitles(clause.elements().get(at))) {
            at++;
        }
        return at;
    }

    /** 通过 and 计划 are adverbs elsewhere. */
    private static boolean tellsOfTitles(Element element) {
        return element.in("honour-reached") || element.in("honour-not") || element.in("honour-done");
    }

    /** The list of places and institutions that starts at {@code from}. */
    Subject list(Clause clause, int from) {
        List<Holder> holders = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < clause.size()) {
            int stop = nameEnd(clause, at);
            Holder holder = holder(clause, at, stop);
            if (holder == null) {
                break;
            }
            holders.add(holder);
            end = stop;
            at = clause.in(stop, "and") ? stop + 1 : clause.size();
        }
        return new Subject(holders, end);
    }

    /**
     * The list that stands right before a verb inside the clause (支持汉台区、勉县成功创建…); without holders when there is none.
     * Behind 被 stands who gives.
     */
    Subject before(Clause clause, int from, int verb) {
        for (int i = from; i < verb; i++) {
            Subject list = list(clause, i);
            boolean giver = i > 0
                    && clause.elements().get(i - 1).tag().startsWith(PREPOSITION)
                    && !clause.in(i - 1, "holder-lead");
            if (!list.none() && !giver && onlyAdverbs(clause, list.end(), verb)) {
                return list;
            }
            i = Math.max(i, list.end() - 1);
        }
        return new Subject(List.of(), from);
    }

    private static boolean onlyAdverbs(Clause clause, int from, int to) {
        return clause.elements().subList(from, to).stream().allMatch(SubjectReader::isBetween);
    }

    /** What may stand between a list and its verb: 道真、凤冈等5个县(市)先后通过. */
    static boolean isBetween(Element element) {
        return element.in("adverb")
                || element.in("etc")
                || element.in("list-sum")
                || element.in("local")
                || element.in("bracketed")
                || element.in("bracket")
                || element.in("list-mark")
                || element.is(Element.Kind.QUANTITY)
                || element.is(Element.Kind.TIME);
    }

    private static boolean leads(Element element) {
        boolean opening = element.in("part") || element.in("and") || element.in("adverb") || element.in("bracket");
        return element.is(Element.Kind.TIME) || opening && !element.in("with");
    }

    /** A name goes on over nouns and ordinals up to an institution (洪洞县第二中学); else it is the place alone. */
    private static int nameEnd(Clause clause, int from) {
        int end = from;
        int stop = from;
        while (stop < clause.size() && inName(clause.elements().get(stop))) {
            stop++;
            end = names(clause.elements().get(stop - 1)) ? stop : end;
        }
        return end > from ? end : from + 1;
    }

    private static boolean inName(Element element) {
        boolean name = element.is(Element.Kind.REGION)
                || element.is(Element.Kind.ORGANISATION)
                || element.in("institution")
                || element.is(Element.Kind.QUANTITY) && !element.in("etc");
        return name || element.is(Element.Kind.WORD) && !stops(element);
    }

    private static boolean stops(Element element) {
        return element.in("and")
                || element.in("etc")
                || element.in("list-sum")
                || element.in("adverb")
                || element.in("honour-given")
                || element.in("honour-reached")
                || element.in("honour-held")
                || element.in("with")
                || element.in("together")
                || element.tag().equals("v")
                || element.tag().startsWith("vs")
                || element.tag().startsWith("vy")
                || element.tag().startsWith("p")
                || element.tag().startsWith("d")
                || element.tag().startsWith("u")
                || element.tag().startsWith("cc");
    }

    private Holder holder(Clause clause, int from, int end) {
        Element first = clause.elements().get(from);
        Element last = clause.elements().get(end - 1);
        Region region = first.mention() instanceof RegionMention named ? named.region() : null;
        if (last.mention() instanceof OrganisationMention school) {
            return named(school.region() == null ? region : school.region().region(), school.name(), last);
        }
        if (end > from + 1 && !counted(clause, from, end)) {
            return named(region, clause.text(from, end), last);
        }
        return region == null ? null : new Holder(region, null);
    }

    /** 4所学校 are nameless; 第二中学 is a name. */
    private boolean counted(Clause clause, int from, int to) {
        return clause.elements().subList(from, to).stream()
                .anyMatch(element -> element.is(Element.Kind.QUANTITY)
                        && words.prefix(element.text(), "ordinal").isEmpty());
    }

    private Holder named(Region region, String name, Element last) {
        return !words.suffix(last.text(), "bureau").isEmpty() ? new Holder(region, null) : new Holder(region, name);
    }

    private static boolean names(Element element) {
        return element.is(Element.Kind.ORGANISATION) || element.in("institution");
    }
}
