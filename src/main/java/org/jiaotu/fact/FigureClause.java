package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;

/** A figure's own part of its clause: the words from the mark or figure before it to the next mark, figure or member of a list. */
final class FigureClause {
    private FigureClause() {}

    /** The words around a figure: of 参训教师80人，课后服务参与率达97%，… 课后服务参与率达97% for the second. */
    static String of(SentenceReading sentence, Quantity figure) {
        List<Element> elements = sentence.elements();
        int at = 0;
        while (at + 1 < elements.size() && elements.get(at).end() <= figure.start()) {
            at++;
        }
        int from = at;
        while (from > 0 && !ends(elements.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < elements.size()
                && !ends(elements.get(to))
                && !elements.get(to).in("list-mark")) {
            to++;
        }
        return sentence.text()
                .substring(elements.get(from).start(), elements.get(to - 1).end());
    }

    private static boolean ends(Element element) {
        return element.in("clause-mark") || element.is(Element.Kind.QUANTITY);
    }
}
