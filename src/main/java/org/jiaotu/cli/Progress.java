package org.jiaotu.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on standard error that grows with each step; on no terminal, nothing. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar over so many articles, regions… */
    static Progress of(String what, int steps) {
        return new Progress(System.console() == null ? null : bar(what, steps));
    }

    void step() {
        steps(1);
    }

    void steps(int done) {
        if (bar != null) {
            bar.stepBy(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String what, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .clearDisplayOnFinish()
                .build();
    }
}
