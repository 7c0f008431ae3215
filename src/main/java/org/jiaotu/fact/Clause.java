package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;

/**
 * A part of a sentence between two marks such as the comma.
 *
 * @param sentence the sentence
 * @param elements its elements, without the marks around it; not empty
 * @param fresh true for the first clause and for one behind 「；」: nothing said before is its subject
 */
record Clause(SentenceReading sentence, List<Element> elements, boolean fresh) {

    /** The clauses of a sentence in order: 「高台县获评示范县，临泽县入选试点」 has two. */
    static List<Clause> of(SentenceReading sentence) {
        List<Clause> clauses = new ArrayList<>();
        List<Element> elements = sentence.elements();
        int from = 0;
        boolean fresh = true;
        for (int i = 0; i <= elements.size(); i++) {
            if (i == elements.size() || elements.get(i).in("clause-mark")) {
                if (i > from) {
                    clauses.add(new Clause(sentence, elements.subList(from, i), fresh));
                    fresh = false;
                }
                fresh |= i < elements.size() && elements.get(i).in("section-mark");
                from = i + 1;
            }
        }
        return clauses;
    }

    /** How many elements it has. */
    int size() {
        return elements.size();
    }

    /** True when the element there is of the word class; false outside the clause. */
    boolean in(int i, String wordClass) {
        return i >= 0 && i < size() && elements.get(i).in(wordClass);
    }

    /** The first element of the class at or behind {@code from}, or the clause's size. */
    int next(int from, String wordClass) {
        int i = from;
        while (i < size() && !in(i, wordClass)) {
            i++;
        }
        return i;
    }

    /** The index of the first of these elements, which are some of the clause's; -1 when there are none. */
    int indexOf(List<Element> some) {
        return some.isEmpty() ? -1 : elements.indexOf(some.get(0));
    }

    /** The index of the element that starts at this position of the sentence, or the clause's size. */
    int indexAt(int start) {
        int i = 0;
        while (i < size() && elements.get(i).start() != start) {
            i++;
        }
        return i;
    }

    /** The chars of the elements {@code from} to {@code to}, exclusive. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : sentence.text()
                        .substring(
                                elements.get(from).start(), elements.get(to - 1).end());
    }
}
