package org.jiaotu.fact;

import org.jiaotu.document.Article;
import org.jiaotu.document.Sentence;

/**
 * Where a fact stands: a span of the source inside a sentence.
 *
 * @param article the article
 * @param sentence the sentence (or heading) that states the fact
 * @param start position in the source's text, in UTF-16 code units
 * @param end position after the last char, exclusive
 */
public record Evidence(Article article, Sentence sentence, int start, int end) {
    public Evidence {
        if (start < sentence.start() || end > sentence.end() || start >= end) {
            throw new IllegalArgumentException("span " + start + "-" + end + " outside its sentence");
        }
    }

    /** Evidence for the chars {@code start} to {@code end}, exclusive, of the sentence's normalised text. */
    public static Evidence of(Article article, Sentence sentence, int start, int end) {
        return new Evidence(
                article,
                sentence,
                sentence.text().sourceStart(start),
                sentence.text().sourceEnd(end));
    }

    /** The document's name: the file's name without its ending. */
    public String doc() {
        return article.source().name();
    }

    /** The words of the span exactly as the source has them, line breaks included. */
    public String text() {
        return article.source().text().substring(start, end);
    }

    /** The words of the sentence exactly as the source has them, line breaks included. */
    public String sentenceText() {
        return article.source().text().substring(sentence.start(), sentence.end());
    }
}
