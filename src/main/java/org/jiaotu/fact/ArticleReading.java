package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.Article;
import org.jiaotu.document.Paragraph;
import org.jiaotu.document.Section;
import org.jiaotu.document.Sentence;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.MentionReader;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/** Reads an article through: finds the region that it is about, then every sentence with that region in mind. */
final class ArticleReading {
    private final MentionReader reader;

    ArticleReading(MentionReader reader) {
        this.reader = reader;
    }

    ArticleContext read(Article article) {
        Region home = home(article);
        List<PassageReading> passages = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            if (section.heading() != null) {
                passages.add(passage(article, home, i, true, List.of(section.heading())));
            }
            for (Paragraph paragraph : section.paragraphs()) {
                passages.add(passage(article, home, i, false, paragraph.sentences()));
            }
        }
        return new ArticleContext(article, home, period(article), passages);
    }

    /** A report on a year (工作总结, 统计公报) is about the year in its title; an overview is not. */
    private TimeMention period(Article article) {
        if (article.title() == null) {
            return null;
        }
        SentenceReading title = reader.read(article.title(), article.date(), null);
        boolean report = title.elements().stream().anyMatch(element -> element.in("annual-report"));
        return report && !title.times().isEmpty() ? title.times().get(0) : null;
    }

    private PassageReading passage(
            Article article, Region home, int section, boolean heading, List<Sentence> sentences) {
        return new PassageReading(
                section,
                heading,
                sentences.stream()
                        .map(sentence -> reader.read(sentence, article.date(), home))
                        .toList());
    }

    /** The region of the title, else of the line over it, else the first that the text names in full. */
    private Region home(Article article) {
        return Stream.concat(
                        Stream.of(article.title(), article.headline()).filter(line -> line != null),
                        article.sentences())
                .map(sentence -> reader.read(sentence, article.date(), null))
                .map(ArticleReading::first)
                .filter(region -> region != null)
                .findFirst()
                .orElse(null);
    }

    /** The first region, or the last of a path of them: 贵州省遵义市 is 遵义市. */
    private static Region first(SentenceReading sentence) {
        RegionMention last = null;
        for (RegionMention mention : sentence.regions()) {
            if (last == null || mention.start() == last.end()) {
                last = mention;
            }
        }
        return last == null ? null : last.region();
    }
}
