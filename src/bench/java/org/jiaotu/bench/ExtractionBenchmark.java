package org.jiaotu.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and extraction, whole and in part, beside HanLP's tokenizer alone; one operation is the bundled corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {
    private final List<Source> sources = new Corpus().sources();
    private final ArticleReader reader = new ArticleReader();
    private final FactExtractor extractor = FactExtractor.of(Vocabularies.bundled(), Gazetteer.bundled());

    @Benchmark
    public void tokenizer(Blackhole hole) {
        for (Source source : sources) {
            hole.consume(StandardTokenizer.segment(source.text()));
        }
    }

    @Benchmark
    public void reading(Blackhole hole) {
        for (Source source : sources) {
            hole.consume(reader.read(source));
        }
    }

    @Benchmark
    public void extraction(Blackhole hole) {
        for (Source source : sources) {
            for (Article article : reader.read(source)) {
                hole.consume(extractor.extract(article));
            }
        }
    }
}
