package org.jiaotu.fact;

import java.util.List;
import java.util.Locale;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;

/** Reads how a figure bounds the truth from the words on either side: 超98% gt, 2万人以上 ge, 降至5%以下 le, 约2000吨 approx. */
final class BoundReader {
    /** The bound of the figure of a context. */
    Comparator read(FigureContext context) {
        Quantity quantity = context.quantity();
        if (quantity.form() == Quantity.Form.TOP) {
            return Comparator.LE;
        }
        Comparator behind = null;
        if (!context.behind().isEmpty()) {
            behind = behind(context.behind().get(0));
        } else if (!context.right().isEmpty()) {
            behind = behind(context.right().get(0));
        }
        if (behind != null) {
            return behind;
        }
        Comparator before = before(context.trail());
        if (before != null) {
            return before;
        }
        return quantity.more() ? Comparator.GT : Comparator.EQ;
    }

    private static Comparator behind(Element element) {
        if (element.in("after-ge")) {
            return Comparator.GE;
        }
        if (element.in("after-le")) {
            return Comparator.LE;
        }
        if (element.in("after-gt")) {
            return Comparator.GT;
        }
        return element.in("after-approx") ? Comparator.APPROX : null;
    }

    private static Comparator before(List<Element> trail) {
        for (int i = trail.size() - 1; i >= 0; i--) {
            for (Comparator bound : Comparator.values()) {
                if (trail.get(i).in("bound-" + bound.name().toLowerCase(Locale.ROOT))) {
                    return bound;
                }
            }
        }
        return null;
    }
}
