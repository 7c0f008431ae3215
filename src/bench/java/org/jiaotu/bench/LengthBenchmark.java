package org.jiaotu.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the time grows with the length of a sentence, a paragraph and an article: twice the text should take twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LengthBenchmark {
    /** Four times as much is just under the longest sentence that is read uncut. */
    private static final int SENTENCE = 480;

    @Param({"1", "2", "4"})
    public int times;

    private final ArticleReader reader = new ArticleReader();
    private final FactExtractor extractor = FactExtractor.of(Vocabularies.bundled(), Gazetteer.bundled());
    private Source sentence;
    private Source paragraph;
    private Source article;

    @Setup
    public void lengthen() {
        Corpus corpus = new Corpus();
        sentence = corpus.sentence(SENTENCE * times);
        paragraph = corpus.paragraph(times);
        article = corpus.article(times);
    }

    @Benchmark
    public List<Fact> sentence() {
        return extractor.extract(reader.read(sentence).get(0));
    }

    @Benchmark
    public List<Fact> paragraph() {
        return extractor.extract(reader.read(paragraph).get(0));
    }

    @Benchmark
    public List<Fact> article() {
        return extractor.extract(reader.read(article).get(0));
    }
}
