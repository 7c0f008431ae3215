package org.jiaotu.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
        if (limited(context.left())) {
            return Comparator.LE;
        }
        return quantity.more() ? Comparator.GT : Comparator.EQ;
    }

    /** 每月最高可领取补贴900元: the bound stands before what is done; 最高 before a noun (最高档) bounds nothing. */
    private static boolean limited(List<Element> left) {
        return IntStream.range(0, left.size() - 1)
                .filter(i -> left.get(i).in("bound-le"))
                .anyMatch(i -> i == 0 && left.get(1).in("relative") || isOfVerb(left.get(i + 1)));
    }

    private static boolean isOfVerb(Element element) {
        return element.in("adverb") || element.in("each") || element.in("gets") || element.in("awards");
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
