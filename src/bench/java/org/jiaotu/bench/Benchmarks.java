package org.jiaotu.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks, with one thread and with two, and prints their ratios: machines differ, ratios differ less. */
public final class Benchmarks {
    private static final String TOKENIZER = "tokenizer";

    private Benchmarks() {}

    /** @param args which benchmarks to run, a regular expression */
    public static void main(String[] args) throws RunnerException {
        String which = args.length == 0 ? ".*" : args[0];
        for (int threads = 1; threads <= 2; threads++) {
            List<RunResult> results = run(".*ExtractionBenchmark\\." + which, threads);
            double tokenizer = results.stream()
                    .filter(result -> name(result).equals(TOKENIZER))
                    .mapToDouble(Benchmarks::score)
                    .findFirst()
                    .orElse(Double.NaN);
            for (RunResult result : results) {
                System.out.printf(
                        "%d thread(s)  %-12s %8.3f million chars/s  %5.2f of HanLP's tokenizer%n",
                        threads, name(result), score(result) * new Corpus().chars() / 1e6, score(result) / tokenizer);
            }
        }
        double once = 0;
        for (RunResult result : run(".*LengthBenchmark\\." + which, 1)) {
            int times = Integer.parseInt(result.getParams().getParam("times"));
            once = times == 1 ? score(result) : once;
            System.out.printf(
                    "%-12s %d times as long takes %5.2f times as long%n", name(result), times, score(result) / once);
        }
    }

    private static List<RunResult> run(String which, int threads) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(which)
                .threads(threads)
                .forks(1)
                .jvmArgsAppend("-Xmx2g")
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return new ArrayList<>(results);
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
