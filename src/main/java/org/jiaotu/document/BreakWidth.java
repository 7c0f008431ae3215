package org.jiaotu.document;

import java.util.List;

/**
 * How wide the lines of a hard-wrapped text are.
 *
 * @param width the usual width in halves of a Chinese character, 0 where lines are whole paragraphs
 */
record BreakWidth(int width) {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 200;
    private static final double FULL = 0.85;
    private static final int FEWEST = 4;
    private static final double SHARE_OPEN = 0.5;

    /** The width at which most of the lines that end without a stop end, if no other line is wider. */
    static BreakWidth of(List<Line> lines) {
        int[] open = new int[WIDEST + 1];
        int all = 0;
        int widest = 0;
        for (Line line : lines) {
            int width = line.width();
            widest = Math.max(widest, width);
            if (width >= NARROWEST && width <= WIDEST && !line.endsSentence() && line.level() == 0) {
                open[width]++;
                all++;
            }
        }
        int full = 0;
        for (int width = Math.max(NARROWEST, (int) (widest * FULL)); width <= Math.min(widest, WIDEST); width++) {
            full += open[width];
        }
        return new BreakWidth(full >= FEWEST && full >= SHARE_OPEN * all ? widest : 0);
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether a line goes up to the margin. */
    boolean isFull(Line line) {
        return isWrapped() && line.width() >= width * FULL;
    }
}
