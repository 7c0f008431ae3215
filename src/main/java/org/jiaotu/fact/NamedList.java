package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;

/**
 * The regions, institutions or times that a sentence lists before the figures that are dealt out to them: 昌吉市、阜康市 in
 * 昌吉市、阜康市率先完成改革，幼儿园分别为92所、37所.
 */
final class NamedList {
    private NamedList() {}

    /**
     * The nearest list of {@code count} names or times of one kind that opens a clause before {@code at}; empty when there is none or
     * another place has become the subject since.
     */
    static List<Element> before(SentenceReading sentence, int at, int count) {
        List<Element> elements = sentence.elements();
        List<Element> nearest = List.of();
        int i = 0;
        while (i < elements.size() && elements.get(i).start() < at) {
            List<Element> list = at(elements, i, at);
            boolean opens = Openings.opens(elements, i);
            if (opens && list.size() == count) {
                nearest = list;
            } else if (opens && elements.get(i).is(Element.Kind.REGION) && !isTimes(nearest)) {
                nearest = List.of();
            }
            i += Math.max(1, 2 * list.size() - 1);
        }
        return nearest;
    }

    /** The list that begins at an element, its members parted by 、 or 和. */
    private static List<Element> at(List<Element> elements, int from, int to) {
        List<Element> list = new ArrayList<>();
        int i = from;
        while (i < elements.size()
                && elements.get(i).end() <= to
                && isNamed(elements.get(i))
                && elements.get(i).kind() == elements.get(from).kind()) {
            list.add(elements.get(i));
            boolean goesOn = i + 1 < elements.size() && elements.get(i + 1).in("and");
            i = goesOn ? i + 2 : elements.size();
        }
        return list;
    }

    private static boolean isTimes(List<Element> list) {
        return !list.isEmpty() && list.get(0).is(Element.Kind.TIME);
    }

    private static boolean isNamed(Element element) {
        return element.is(Element.Kind.TIME)
                || element.is(Element.Kind.ORGANISATION)
                || element.mention() instanceof RegionMention region && region.byName();
    }
}
