package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** The clause that a figure stands in, and the part of the sentence (up to ；) around it. */
final class FigureClause {
    private static final int NEAR = 2;

    private final SentenceReading sentence;
    private final int figure;
    private final int from;
    private final int sectionFrom;
    private final int ownFrom;
    private final int ownTo;

    FigureClause(SentenceReading sentence, Quantity quantity) {
        this.sentence = sentence;
        figure = at(quantity.start());
        from = back("clause-mark", false);
        sectionFrom = back("section-mark", false);
        ownFrom = back("clause-mark", true);
        ownTo = ahead();
    }

    private List<Element> elements() {
        return sentence.elements();
    }

    /** The index of the element that holds this position. */
    private int at(int position) {
        int i = 0;
        while (i + 1 < elements().size() && elements().get(i).end() <= position) {
            i++;
        }
        return i;
    }

    /** The index behind the last element of this class before the figure; figures stop it too where {@code figures} says so. */
    private int back(String wordClass, boolean figures) {
        int i = figure;
        while (i > 0
                && !elements().get(i - 1).in(wordClass)
                && !(figures && elements().get(i - 1).is(Element.Kind.QUANTITY))) {
            i--;
        }
        return i;
    }

    /** The index of the next mark or figure behind this figure. */
    private int ahead() {
        int i = figure + 1;
        while (i < elements().size()
                && !elements().get(i).in("clause-mark")
                && !elements().get(i).in("list-mark")
                && !elements().get(i).is(Element.Kind.QUANTITY)) {
            i++;
        }
        return i;
    }

    /** The position where the clause begins. */
    int start() {
        return elements().get(from).start();
    }

    /** The position where the part of the sentence begins. */
    int sectionStart() {
        return elements().get(sectionFrom).start();
    }

    /** The position of the figure. */
    int figureStart() {
        return elements().get(figure).start();
    }

    /** True when no ； stands before the figure. */
    boolean inFirstSection() {
        return sectionFrom == 0;
    }

    /** The first word of the clause that is no lead-in. */
    Element first() {
        int i = from;
        while (i < figure
                && (elements().get(i).in("adverb") || elements().get(i).is(Element.Kind.TIME))) {
            i++;
        }
        return elements().get(i);
    }

    /** True when the clause goes on about the figure before: 覆盖师生3万人, 其中…, 同比增长8%. */
    boolean goesOn() {
        return leads() && first().in("goes-on");
    }

    /** The figure before this one in the same part of the sentence, or null. */
    Quantity figureBefore() {
        Quantity before = null;
        for (Quantity quantity : sentence.quantities()) {
            if (quantity.start() >= sectionStart() && quantity.end() <= start()) {
                before = quantity;
            }
        }
        return before;
    }

    /** True when no programme is named between another figure and this one. */
    boolean noneSince(Quantity other, List<ProgrammeMention> named) {
        return named.stream().noneMatch(mention -> mention.start() >= other.end() && mention.end() <= figureStart());
    }

    /** True when a word before the figure in its clause is, or ends in, a word of this class. */
    boolean has(WordClasses words, String wordClass) {
        return elements().subList(from, figure).stream()
                .anyMatch(element -> !words.suffix(element.text(), wordClass).isEmpty());
    }

    /** The words of the figure's own part of the clause. */
    String own() {
        return sentence.text()
                .substring(
                        elements().get(ownFrom).start(),
                        elements().get(ownTo - 1).end());
    }

    /** True when no other figure stands between the beginning of the clause and this one. */
    boolean leads() {
        return ownFrom == from;
    }

    /** The programme named last before the figure in its own part of the clause, or right behind it. */
    ProgrammeMention nearest(List<ProgrammeMention> named) {
        int begin = elements().get(ownFrom).start();
        ProgrammeMention nearest = null;
        for (ProgrammeMention mention : named) {
            if (mention.start() >= begin && mention.end() <= figureStart()) {
                nearest = mention;
            }
        }
        return nearest != null ? nearest : within(named, Math.min(figure + NEAR, ownTo));
    }

    /** The programme named behind the figure in its own part of the clause. */
    ProgrammeMention behind(List<ProgrammeMention> named) {
        return within(named, ownTo);
    }

    /** The first programme that begins behind the figure and before the element {@code to}. */
    private ProgrammeMention within(List<ProgrammeMention> named, int to) {
        int begin = elements().get(figure).end();
        int end = to < elements().size()
                ? elements().get(to).start()
                : sentence.text().length();
        return named.stream()
                .filter(mention -> mention.start() >= begin && mention.start() < end)
                .findFirst()
                .orElse(null);
    }
}
