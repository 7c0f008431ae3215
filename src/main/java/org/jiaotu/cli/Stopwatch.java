package org.jiaotu.cli;

import java.util.Locale;

/** The time since a moment. */
record Stopwatch(long startNanos) {
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    /** Seconds with one decimal: {@code 2.4}. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - startNanos) / 1e9);
    }
}
