package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;

/** Tells which name opens a clause, so that the clause is about it. */
final class Openings {
    private Openings() {}

    /** True when nothing but times and words that lead in stands between a mark and the element: 去年，仅道真县就新建…. */
    static boolean opens(List<Element> elements, int i) {
        int before = i - 1;
        while (before >= 0
                && (elements.get(before).is(Element.Kind.TIME)
                        || elements.get(before).in("part")
                        || elements.get(before).in("adverb")
                        || elements.get(before).in("scene")
                        || elements.get(before).in("lead")
                                && !elements.get(before).in("relative"))) {
            before--;
        }
        return before < 0
                || elements.get(before).in("clause-mark")
                || elements.get(before).in("opening-quote")
                || elements.get(before).in("relative")
                || elements.get(before).in("bracket");
    }
}
