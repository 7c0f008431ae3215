package org.jiaotu.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jiaotu.mention.Element;

/** Lays names over the elements of a sentence, so that rules see each as one element. */
final class Overlay {
    private Overlay() {}

    /**
     * The elements with the names in place of what they cover. A word that a name covers in part is cut. A name gives way to a
     * figure, to a document, and to a quote or another mention that it covers in part, and to a longer word of a class.
     *
     * @param elements the elements, in order
     * @param names what is laid over them, in order, without overlaps
     */
    static List<Element> on(List<Element> elements, List<Element> names) {
        if (names.isEmpty()) {
            return elements;
        }
        List<Element> laid = new ArrayList<>();
        Deque<Element> rest = new ArrayDeque<>(elements);
        for (Element name : names) {
            while (!rest.isEmpty() && rest.peek().end() <= name.start()) {
                laid.add(rest.poll());
            }
            List<Element> covered = new ArrayList<>();
            while (!rest.isEmpty() && rest.peek().start() < name.end()) {
                covered.add(rest.poll());
            }
            if (covered.isEmpty() || covered.stream().anyMatch(element -> isFirm(element, name))) {
                Collections.reverse(covered);
                covered.forEach(rest::addFirst);
            } else {
                replace(covered, name, laid, rest);
            }
        }
        laid.addAll(rest);
        return laid;
    }

    private static void replace(List<Element> covered, Element name, List<Element> laid, Deque<Element> rest) {
        Element first = covered.get(0);
        Element last = covered.get(covered.size() - 1);
        if (first.start() < name.start()) {
            laid.add(cut(first, first.start(), name.start()));
        }
        laid.add(name);
        if (last.end() > name.end()) {
            rest.addFirst(cut(last, name.end(), last.end()));
        }
    }

    private static boolean isFirm(Element element, Element name) {
        boolean inside = element.start() >= name.start() && element.end() <= name.end();
        boolean around = element.start() <= name.start() && element.end() >= name.end();
        return element.is(Element.Kind.QUANTITY)
                || element.is(Element.Kind.TITLE)
                || !inside && !element.is(Element.Kind.WORD)
                || around && !inside && !element.classes().isEmpty();
    }

    private static Element cut(Element word, int from, int to) {
        String part = word.text().substring(from - word.start(), to - word.start());
        return new Element(word.kind(), from, to, part, word.tag(), Set.of(), word.mention());
    }
}
