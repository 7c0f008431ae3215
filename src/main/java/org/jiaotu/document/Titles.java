package org.jiaotu.document;

import java.util.List;

/**
 * An article's titles.
 *
 * @param headline the ornamental line, or null
 * @param title the line that says what the article is about, or null
 */
record Titles(Sentence headline, Sentence title) {
    /** Of the title lines, the last with a title word is the title; else the last that ends in a place; else the last. */
    static Titles of(String source, List<Line> lines, ReadingRules rules) {
        if (lines.isEmpty()) {
            return new Titles(null, null);
        }
        int title = titleAt(lines, rules);
        List<Line> others =
                lines.stream().filter(line -> line != lines.get(title)).toList();
        return new Titles(
                others.isEmpty() ? null : sentence(source, others), sentence(source, lines.subList(title, title + 1)));
    }

    private static int titleAt(List<Line> lines, ReadingRules rules) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (rules.containsWord("title", lines.get(i).text())) {
                return i;
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (rules.containsWord("place", lines.get(i).text())) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static Sentence sentence(String source, List<Line> lines) {
        MappedText text =
                Normaliser.normalise(source, lines.stream().map(Line::range).toList());
        int start = 0;
        while (start < text.length() - 1 && "—-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Sentence(text.slice(start, text.length()));
    }
}
