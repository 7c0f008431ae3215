package org.jiaotu.document;

import java.util.List;

/** A paragraph: lines that belong together, as sentences in reading order. */
public record Paragraph(List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
