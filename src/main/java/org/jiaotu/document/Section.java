package org.jiaotu.document;

import java.util.List;

/**
 * A section of an article.
 *
 * @param heading its heading, or null for what stands before the first heading; a heading of two lines is one sentence
 * @param paragraphs its paragraphs, without the heading
 */
public record Section(Sentence heading, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
