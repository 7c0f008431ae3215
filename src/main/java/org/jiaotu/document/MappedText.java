package org.jiaotu.document;

import java.util.Arrays;

/**
 * Text normalised for reading, each char of which knows where it stands in the {@link Source}.
 *
 * <p>Normalising joins lines that were broken in the middle of a sentence, drops spaces between Chinese characters and
 * turns full-width digits, letters and signs into half-width ones. Example: the source {@code 山区校车站\n点图} reads
 * {@code 山区校车站点图}, and the char 点 at 5 stands in the source at 6.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MappedText implements CharSequence {
    private final String text;
    private final int[] positions;

    /**
     * @param text the normalised text
     * @param positions for each char of {@code text} its position in the source, strictly ascending
     */
    public MappedText(String text, int[] positions) {
        if (text.length() != positions.length) {
            throw new IllegalArgumentException(text.length() + " chars but " + positions.length + " positions");
        }
        this.text = text;
        this.positions = positions.clone();
    }

    /** Where the char at {@code index} stands in the source. */
    public int sourceStart(int index) {
        return positions[index];
    }

    /** Where a span that ends, exclusive, at {@code end} ends in the source: just after its last char. */
    public int sourceEnd(int end) {
        return positions[end - 1] + 1;
    }

    /** The part from {@code start} to {@code end}, exclusive; its chars keep their places in the source. */
    public MappedText slice(int start, int end) {
        return new MappedText(text.substring(start, end), Arrays.copyOfRange(positions, start, end));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    /** The normalised text. */
    @Override
    public String toString() {
        return text;
    }
}
