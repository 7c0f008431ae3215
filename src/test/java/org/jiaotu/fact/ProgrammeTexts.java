package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;

/** Paragraphs as articles about one city, and the facts read from them by the bundled rules. */
final class ProgrammeTexts {
    private static final FactExtractor EXTRACTOR = FactExtractor.of(Vocabularies.bundled(), Gazetteer.bundled());
    private static final ArticleReader READER = new ArticleReader();

    private ProgrammeTexts() {}

    /** The facts of this sort in a paragraph about 丽水市. */
    static <F extends Fact> List<F> read(Class<F> sort, String paragraph) {
        Source source = new Source("test", "丽水市教育发展综述\n(2025年9月10日)\n" + paragraph + "\n");
        Article article = READER.read(source).get(0);
        return EXTRACTOR.extract(article).stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }
}
