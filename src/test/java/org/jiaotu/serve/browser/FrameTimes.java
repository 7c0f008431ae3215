package org.jiaotu.serve.browser;

import java.util.List;
import java.util.stream.IntStream;

/** Milliseconds between the frames that a page drew, in rising order: 16.7 each when it is fluent, more where it stalls. */
public record FrameTimes(List<Double> intervals) {
    static final String START = """
            window.jiaotuFrames = [performance.now()];
            const next = () => { window.jiaotuFrames.push(performance.now()); window.jiaotuFrame = requestAnimationFrame(next); };
            window.jiaotuFrame = requestAnimationFrame(next);
            """;
    static final String STOP = "cancelAnimationFrame(window.jiaotuFrame); return window.jiaotuFrames;";

    public FrameTimes {
        intervals = intervals.stream().sorted().toList();
    }

    /** @param times when each frame was drawn, in milliseconds since any moment */
    static FrameTimes of(List<?> times) {
        return new FrameTimes(IntStream.range(1, times.size())
                .mapToObj(i -> at(times, i) - at(times, i - 1))
                .toList());
    }

    public double median() {
        return percentile(50);
    }

    /** The interval that so many in a hundred do not exceed; fails when nothing was drawn. */
    public double percentile(int percent) {
        if (intervals.isEmpty()) {
            throw new IllegalStateException("the page drew nothing");
        }
        return intervals.get((int) Math.ceil(intervals.size() * percent / 100.0) - 1);
    }

    private static double at(List<?> times, int i) {
        return ((Number) times.get(i)).doubleValue();
    }
}
