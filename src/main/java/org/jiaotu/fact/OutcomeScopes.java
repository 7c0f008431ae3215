package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.fact.rule.TestedElements;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** What the rules on outcomes look at: the elements around a figure, with the article's programmes as one element each. */
final class OutcomeScopes {
    private static final String FULL_STOP = "。";
    /** How many elements a rule looks back and ahead at most, so that a text without an end takes no time without an end. */
    private static final int FARTHEST = 300;

    private final WordClasses words;
    private final ProgrammeMentions mentions;
    private final Map<SentenceReading, List<Element>> laid = new IdentityHashMap<>();
    /** What was looked at last: the figures of a sentence mostly look at the same. */
    private final Map<Sort, Stretch> last = new EnumMap<>(Sort.class);

    /** How far a rule looks. */
    enum Sort {
        SENTENCE,
        BEFORE
    }

    /**
     * Elements and the place of the figure among them.
     *
     * @param elements the elements, a full stop before them
     * @param figure the index of the figure
     */
    record Scope(TestedElements elements, int figure) {}

    /** The elements {@code from} to {@code to}, exclusive, of a sentence, as they are laid out for its figures. */
    private record Stretch(List<Element> of, int from, int to, TestedElements elements) {
        boolean is(List<Element> other, int begin, int end) {
            return of == other && from == begin && to == end;
        }
    }

    OutcomeScopes(WordClasses words, ProgrammeMentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** What the rules look at for this figure; {@code before} is the sentence before in the paragraph, or null. */
    Map<Sort, Scope> of(SentenceReading before, SentenceReading sentence, Quantity figure) {
        List<Element> own = laid(sentence);
        int at = at(own, figure.start());
        Map<Sort, Scope> scopes = new EnumMap<>(Sort.class);
        scopes.put(Sort.SENTENCE, section(own, at));
        if (before != null && at < FARTHEST) {
            List<Element> end = laid(before);
            end = end.subList(Math.max(0, end.size() - FARTHEST), end.size());
            int to = Math.min(own.size(), at + FARTHEST);
            scopes.put(Sort.BEFORE, new Scope(stretch(Sort.BEFORE, end, own, 0, to), end.size() + at));
        }
        return scopes;
    }

    /** A stretch of a sentence with these elements before it. */
    private TestedElements stretch(Sort sort, List<Element> lead, List<Element> own, int from, int to) {
        Stretch known = last.get(sort);
        if (known == null || !known.is(own, from, to)) {
            List<Element> elements = new ArrayList<>(lead);
            elements.addAll(own.subList(from, to));
            known = new Stretch(own, from, to, new TestedElements(elements));
            last.put(sort, known);
        }
        return known.elements();
    }

    /** The part of the sentence between ； and ；, a full stop before it; of a very long one what is near the figure. */
    private Scope section(List<Element> elements, int figure) {
        int from = figure;
        while (from > Math.max(1, figure - FARTHEST) && !elements.get(from - 1).in("section-mark")) {
            from--;
        }
        int to = figure;
        while (to < Math.min(elements.size(), figure + FARTHEST)
                && !elements.get(to).in("section-mark")) {
            to++;
        }
        return new Scope(stretch(Sort.SENTENCE, elements.subList(0, 1), elements, from, to), figure - from + 1);
    }

    /** The index of the element that holds this position. */
    private static int at(List<Element> elements, int position) {
        int low = 1;
        int high = elements.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (elements.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Element> laid(SentenceReading sentence) {
        return laid.computeIfAbsent(sentence, this::lay);
    }

    private List<Element> lay(SentenceReading sentence) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(Element.Kind.MARK, 0, 0, FULL_STOP, "w", words.of(FULL_STOP), null));
        sentence.elements().forEach(element -> elements.add(element.is(Element.Kind.TITLE) ? title(element) : element));
        return Overlay.on(
                elements,
                mentions.in(sentence).stream().map(OutcomeScopes::programme).toList());
    }

    private static Element title(Element title) {
        String inner = title.text().substring(1, title.text().length() - 1);
        return new Element(title.kind(), title.start(), title.end(), inner, "", title.classes(), title.mention());
    }

    private static Element programme(ProgrammeMention mention) {
        return new Element(
                Element.Kind.WORD, mention.start(), mention.end(), mention.name(), "programme", Set.of(), mention);
    }
}
