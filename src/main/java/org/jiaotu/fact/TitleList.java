package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Parts a list of titles: 「省级教育强县、全国校园阅读先进县」 are two, 「农村职业教育和成人教育示范县」 is one. Behind a joint a title of its
 * own begins with who gave it or stands in quotes.
 */
final class TitleList {
    private static final List<String> GIVERS =
            List.of("national-giver", "provincial-giver", "municipal-giver", "international-giver");

    private final WordClasses words;

    TitleList(WordClasses words) {
        this.words = words;
    }

    /** The titles of a list, each without what stands behind its end. */
    List<List<Element>> parts(List<Element> list) {
        List<List<Element>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= list.size(); i++) {
            if (i == list.size() || parts(list, i)) {
                List<Element> part = list.subList(from, end(list, from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i < list.size() && list.get(i).in("and") ? i + 1 : i;
            }
        }
        return parts;
    }

    private boolean parts(List<Element> list, int i) {
        boolean quotes = list.get(i).is(Element.Kind.QUOTE) && list.get(i - 1).is(Element.Kind.QUOTE);
        boolean joint =
                list.get(i).in("and") && i + 1 < list.size() && ends(list.get(i - 1)) && begins(list.get(i + 1));
        return quotes || joint;
    }

    private int end(List<Element> list, int from, int to) {
        int end = to;
        while (end > from && !ends(list.get(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean begins(Element element) {
        return element.is(Element.Kind.QUOTE)
                || element.is(Element.Kind.REGION)
                || GIVERS.stream()
                        .anyMatch(giver -> !words.prefix(element.text(), giver).isEmpty());
    }

    private boolean ends(Element element) {
        String text = Labels.normal(element.text());
        return element.is(Element.Kind.QUOTE)
                || !words.suffix(text, "honour-tail").isEmpty()
                || !words.suffix(text, "certify").isEmpty();
    }

    /** The title as it is told: counts left out, without 称号 behind it, and without 评估 behind the status that it gave. */
    String text(List<Element> title) {
        StringBuilder text = new StringBuilder();
        for (Element element : title) {
            boolean count = element.is(Element.Kind.QUANTITY)
                    && words.prefix(element.text(), "ordinal").isEmpty();
            text.append(count ? "" : element.text());
        }
        String named = without(Labels.normal(text.toString()), "title-drop");
        String status = without(named, "certify");
        boolean held = !words.suffix(status, "status-tail").isEmpty()
                || !words.suffix(status, "place-tail").isEmpty();
        return held ? status : named;
    }

    private String without(String title, String wordClass) {
        return title.substring(
                0, title.length() - words.suffix(title, wordClass).length());
    }
}
