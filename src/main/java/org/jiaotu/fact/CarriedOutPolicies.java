package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;

/** Finds the document that a figure comes of: 按照《…措施》，检查压减至19项; 出台《…方案》，明确补助300元. */
final class CarriedOutPolicies {
    /** The title of the document in the figure's part of the sentence, or null. */
    String before(SentenceReading sentence, FigureClause clause) {
        List<Element> elements = sentence.elements();
        String title = null;
        String stipulated = null;
        for (int i = 0; i < elements.size() && elements.get(i).start() < clause.figureStart(); i++) {
            Element element = elements.get(i);
            if (element.start() >= clause.sectionStart()) {
                if (element.is(Element.Kind.TITLE)) {
                    title = element.text().substring(1, element.text().length() - 1);
                    stipulated = i > 0 && elements.get(i - 1).in("carry-out") ? title : null;
                } else if (element.in("stipulate")) {
                    stipulated = title;
                }
            }
        }
        return stipulated;
    }
}
