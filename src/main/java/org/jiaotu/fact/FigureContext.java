package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;

/**
 * A figure with the words that may say what it counts.
 *
 * @param quantity the figure
 * @param clause the number of its clause in the sentence; clauses that ； parts do not follow each other in it
 * @param left the words before it, from the last boundary on, without what leads in and what stands right before the figure
 * @param figure the figure as an element
 * @param right the words behind it, up to the next boundary
 * @param lead the words that lead in (全市, 目前, 其中), in order
 * @param trail the words between the phrase and the figure (已, 超过, 达到), in order
 * @param behind the words right behind the figure that bound it (以上, 左右)
 * @param listed true when only 、 or 和 parts it from the figure before, so that the two share what one of them lacks
 */
record FigureContext(
        Quantity quantity,
        int clause,
        List<Element> left,
        Element figure,
        List<Element> right,
        List<Element> lead,
        List<Element> trail,
        List<Element> behind,
        boolean listed) {

    /** All elements in order, the figure among them. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>(left);
        all.add(figure);
        all.addAll(right);
        return all;
    }

    /** True for a number that only counts the places named right before it: 沂南、莒南、平邑三县. */
    boolean countsNamed() {
        return left.isEmpty()
                && trail.isEmpty()
                && lead.size() > 2
                && "place".equals(quantity.unit().category())
                && lead.get(lead.size() - 1).is(Element.Kind.REGION)
                && lead.get(lead.size() - 2).in("and");
    }

    /** True when the last word that leads in is a preposition: 从 in 从主城区选派. */
    boolean leadsWithPreposition() {
        return !lead.isEmpty() && lead.get(lead.size() - 1).tag().equals("p");
    }

    /** True when a word of this class leads in. */
    boolean leadHas(String wordClass) {
        return lead.stream().anyMatch(element -> element.in(wordClass));
    }

    /** True when a word of this class is in the phrase before the figure. */
    boolean leftHas(String wordClass) {
        return left.stream().anyMatch(element -> element.in(wordClass));
    }

    /** True when a word of this class stands right before the figure. */
    boolean trailHas(String wordClass) {
        return trail.stream().anyMatch(element -> element.in(wordClass));
    }
}
