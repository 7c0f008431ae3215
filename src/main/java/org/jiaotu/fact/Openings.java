package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;

/** Tells which name opens a clause, so that the clause is about it. */
final class Openings {
    private Openings() {}

    /**
     * True when nothing but times, words that lead in and what sort of place it is stands between a mark and the element:
     * 去年，仅道真县就新建…; 山区县武平….
     */
    static boolean opens(List<Element> elements, int i) {
        int before = beforeLeads(elements, i - 1);
        int sort = before >= 0 && elements.get(before).in("place-sort")
                ? beforeLeads(elements, beforeNoun(elements, before))
                : before;
        return begins(elements, before) || begins(elements, sort);
    }

    private static int beforeLeads(List<Element> elements, int from) {
        int before = from;
        while (before >= 0
                && (elements.get(before).is(Element.Kind.TIME)
                        || elements.get(before).in("part")
                        || elements.get(before).in("adverb")
                        || elements.get(before).in("scene")
                        || elements.get(before).in("lead")
                                && !elements.get(before).in("relative"))) {
            before--;
        }
        return before;
    }

    /** 帮扶学校 in 深圳市“组团式”帮扶学校乐业县高级中学. */
    private static int beforeNoun(List<Element> elements, int from) {
        int before = from;
        while (before >= 0
                && (elements.get(before).is(Element.Kind.QUOTE)
                        || elements.get(before).is(Element.Kind.REGION)
                        || elements.get(before).tag().startsWith("n")
                        || elements.get(before).tag().equals("vn")
                        || elements.get(before).tag().startsWith("a")
                        || elements.get(before).tag().startsWith("b"))) {
            before--;
        }
        return before;
    }

    private static boolean begins(List<Element> elements, int before) {
        return before < 0
                || elements.get(before).in("clause-mark")
                || elements.get(before).in("opening-quote")
                || elements.get(before).in("relative")
                || elements.get(before).in("bracket");
    }
}
