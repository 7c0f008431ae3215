package org.jiaotu.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Paragraph;
import org.jiaotu.document.Source;
import org.jiaotu.store.BundledCorpus;

/** The bundled articles, and longer texts made of them. */
final class Corpus {
    private final List<Source> sources =
            BundledCorpus.inputs().stream().map(input -> input.source().get()).toList();

    List<Source> sources() {
        return sources;
    }

    int chars() {
        return sources.stream().mapToInt(source -> source.text().length()).sum();
    }

    /** One article with the paragraphs of all, so many times over. */
    Source article(int times) {
        return new Source("article", title() + (paragraphs() + "\n").repeat(times));
    }

    /** One article of one paragraph with the sentences of all, so many times over. */
    Source paragraph(int times) {
        return new Source("paragraph", title() + paragraphs().replace("\n", "").repeat(times) + "\n");
    }

    /** One article of one sentence: the first chars of the corpus, no stop among them. */
    Source sentence(int chars) {
        return new Source(
                "sentence", title() + paragraphs().replaceAll("[。！？…\n]", "，").substring(0, chars) + "。\n");
    }

    private String title() {
        return first().title().text() + "\n\n";
    }

    private Article first() {
        return new ArticleReader().read(sources.get(0)).get(0);
    }

    private String paragraphs() {
        return sources.stream()
                .flatMap(source -> new ArticleReader().read(source).stream())
                .flatMap(article -> article.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .map(Corpus::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Paragraph paragraph) {
        return paragraph.sentences().stream()
                .map(sentence -> sentence.text().toString())
                .collect(Collectors.joining());
    }
}
