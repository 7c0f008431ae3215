package org.jiaotu.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.UserException;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.graph.ArticleFacts;

/**
 * Reads documents into articles with their facts, several at a time; the result is the same whatever the number of threads.
 *
 * <p>A document that cannot be read ({@code 综述.txt: holds no text}) is refused, and the others are read.
 */
public final class CorpusReader {
    private final ArticleReader articles = new ArticleReader();
    private final FactExtractor facts;
    private final int threads;

    /**
     * @param facts makes the facts; used by several threads
     * @param threads how many documents are read at a time, at least one
     */
    public CorpusReader(FactExtractor facts, int threads) {
        this.facts = facts;
        this.threads = threads;
    }

    /**
     * Reads the documents.
     *
     * @param afterEach called after each document, by any thread
     */
    public Reading read(List<Input> inputs, Runnable afterEach) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Outcome>> running = inputs.stream()
                    .map(input -> CompletableFuture.supplyAsync(() -> outcome(input, afterEach), pool))
                    .toList();
            return reading(running.stream().map(CompletableFuture::join).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome outcome(Input input, Runnable afterEach) {
        try {
            return new Outcome(read(input), null);
        } catch (UserException e) {
            return new Outcome(List.of(), e.getMessage());
        } catch (RuntimeException e) {
            throw new IllegalStateException("a mistake of Jiaotu's while reading " + input.name(), e);
        } finally {
            afterEach.run();
        }
    }

    private List<ArticleFacts> read(Input input) {
        return articles.read(input.source().get()).stream()
                .map(article -> new ArticleFacts(article, facts.extract(article)))
                .toList();
    }

    private static Reading reading(List<Outcome> outcomes) {
        return new Reading(
                outcomes.size(),
                outcomes.stream()
                        .flatMap(outcome -> outcome.articles().stream())
                        .toList(),
                outcomes.stream()
                        .flatMap(outcome -> Stream.ofNullable(outcome.refusal()))
                        .toList());
    }

    /** A document's articles, or why it was refused. */
    private record Outcome(List<ArticleFacts> articles, String refusal) {}
}
