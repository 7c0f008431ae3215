package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;

/**
 * Lays a clause out for the rules of partnerships: a list of partners (南通市、如东县) is one element of the class partner, and of
 * partner-place or partner-body as its first is a region or an institution; a place of our own region is of the class ours.
 *
 * @param elements the elements
 * @param partners the partners of each such list, by where it starts in the sentence
 */
record PartnerLayout(List<Element> elements, Map<Integer, List<Partner>> partners) {
    private static final String PARTNER = "partner";

    /** The layout of a clause; {@code behind} are the elements that a rule may look at behind it. */
    static PartnerLayout of(
            Clause clause, List<Element> behind, PartnerFinder finder, Gazetteer gazetteer, Region home) {
        List<Element> elements = new ArrayList<>();
        Map<Integer, List<Partner>> partners = new HashMap<>();
        int at = 0;
        while (at < clause.size()) {
            List<Partner> list = list(clause, at, finder, home);
            if (list.isEmpty()) {
                elements.add(withOurs(clause.elements().get(at), gazetteer, home));
                at++;
            } else {
                int end = list.get(list.size() - 1).to();
                elements.add(folded(clause, at, end, list));
                partners.put(clause.elements().get(at).start(), list);
                at = end;
            }
        }
        elements.addAll(behind);
        return new PartnerLayout(elements, partners);
    }

    /** The partners joined by 、 or 和 from this element on. */
    private static List<Partner> list(Clause clause, int from, PartnerFinder finder, Region home) {
        List<Partner> list = new ArrayList<>();
        Partner last = null;
        int at = from;
        while (at < clause.size()) {
            last = finder.at(clause, at, home, last);
            if (last == null) {
                break;
            }
            list.add(last);
            at = clause.in(last.to(), "and") ? last.to() + 1 : clause.size();
        }
        return list;
    }

    private static Element folded(Clause clause, int from, int to, List<Partner> list) {
        String sort = list.get(0).region() == null ? "partner-body" : "partner-place";
        return new Element(
                Element.Kind.ORGANISATION,
                clause.elements().get(from).start(),
                clause.elements().get(to - 1).end(),
                clause.text(from, to),
                "",
                Set.of(PARTNER, sort),
                null);
    }

    private static Element withOurs(Element element, Gazetteer gazetteer, Region home) {
        boolean ours = element.mention() instanceof RegionMention named && gazetteer.within(named.region(), home);
        return ours
                ? new Element(
                        element.kind(),
                        element.start(),
                        element.end(),
                        element.text(),
                        element.tag(),
                        Set.of("ours"),
                        element.mention())
                : element;
    }
}
