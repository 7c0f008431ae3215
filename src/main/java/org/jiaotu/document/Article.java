package org.jiaotu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article: one of possibly many in a source.
 *
 * @param source the file it was read from
 * @param number its number in the source, from 1
 * @param start where its text begins in the source: at its first title line, in a source of one article at 0
 * @param end where its text ends in the source, exclusive: where the next article begins
 * @param headline the ornamental line over the title (「春风化雨润红城」), or null
 * @param title the line that says what the article is about (「遵义市教育事业发展综述」), or null when there is none
 * @param date the date under the title, or null when the article has none
 * @param sections its sections in reading order, titles and date line left out
 */
public record Article(
        Source source,
        int number,
        int start,
        int end,
        Sentence headline,
        Sentence title,
        LocalDate date,
        List<Section> sections) {
    public Article {
        sections = List.copyOf(sections);
    }

    /** All that the source has of it, as it stands there: titles, line breaks and what is under the article too. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** All sentences of the body in reading order, headings left out. */
    public Stream<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream());
    }
}
