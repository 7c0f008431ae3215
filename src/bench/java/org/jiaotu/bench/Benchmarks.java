package org.jiaotu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.Store;
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
    private static final String PAGES_ONLY = "pages";
    private static final List<String> PAGES = List.of(
            "/",
            "/page/region/520300",
            "/page/region/520000",
            "/page/programme/xian-guan-xiao-pin",
            "/page/indicator/xue-qian-san-nian-mao-ru-yuan-lv",
            "/page/article/zunyi/1",
            "/page/observation/zunyi/1/459-468",
            "/compare?region=520300&region=620700",
            "/queries/peers");

    private Benchmarks() {}

    /** @param args which benchmarks to run, a regular expression */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        String which = args.length == 0 ? ".*" : args[0];
        if (which.equals(PAGES_ONLY)) {
            pages();
            return;
        }
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

    /** Pages over HTTP beside the queries that each is made of. */
    private static void pages() throws IOException, InterruptedException {
        try (Store store = BundledStore.open();
                JiaotuServer server = JiaotuServer.start(
                        store.dataset(),
                        store.search(),
                        ServerSettings.defaults().withPort(0))) {
            PageBenchmark benchmark = new PageBenchmark(server.uri(), store.dataset());
            for (String path : PAGES) {
                PageBenchmark.Measured page = benchmark.measure(path);
                System.out.printf(
                        "%-70s %2d queries  page %7.2f ms  queries %7.2f ms  ratio %5.2f%n",
                        path, page.queries(), page.page(), page.sparql(), page.ratio());
            }
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
