package org.jiaotu.cases;

import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.fact.FactExtractor;
import org.jiaotu.fact.Observation;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Analyser;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.mention.Numerals;
import org.jiaotu.mention.QuantityFinder;
import org.jiaotu.mention.TimeFinder;
import org.jiaotu.mention.WordClasses;

/** The real parts with the bundled data, loaded once. */
public final class Parts {
    public static final Vocabularies VOCABULARIES = Vocabularies.bundled();
    public static final Gazetteer GAZETTEER = Gazetteer.bundled();
    public static final WordClasses WORDS = WordClasses.bundled();
    public static final Numerals NUMERALS = new Numerals(WordFile.bundled("data/rules/numerals.txt"));
    public static final QuantityFinder QUANTITIES = new QuantityFinder(NUMERALS, VOCABULARIES.units());
    public static final TimeFinder TIMES = new TimeFinder(NUMERALS, WordFile.bundled("data/rules/times.txt"));
    public static final Analyser ANALYSER = new HanLpAnalyser(WORDS.all("noun"));
    public static final FactExtractor EXTRACTOR = FactExtractor.of(VOCABULARIES, GAZETTEER);

    private Parts() {}

    /** The region of this official name; the first of several. */
    public static Region region(String name) {
        return GAZETTEER.named(name).get(0);
    }

    /** The only article of a text. */
    public static Article article(String text) {
        List<Article> articles = new ArticleReader().read(new Source("case", text));
        if (articles.size() != 1) {
            throw new IllegalArgumentException(articles.size() + " articles");
        }
        return articles.get(0);
    }

    /** The observations of an article. */
    public static Stream<Observation> observations(Article article) {
        return EXTRACTOR.extract(article).stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast);
    }
}
