package org.jiaotu.document;

/**
 * A sentence: from after one full stop (。！？; a line's end where no stop stands) to the next, the stop included, quotes
 * kept whole.
 *
 * @param text the normalised text, without white space at its ends, never empty
 */
public record Sentence(MappedText text) {
    /** Where the sentence starts in the source. */
    public int start() {
        return text.sourceStart(0);
    }

    /** Where the sentence ends in the source, exclusive. */
    public int end() {
        return text.sourceEnd(text.length());
    }
}
