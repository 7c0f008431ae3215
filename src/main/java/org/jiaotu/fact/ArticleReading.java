package org.jiaotu.fact;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiaotu.document.Article;
import org.jiaotu.document.Paragraph;
import org.jiaotu.document.Section;
import org.jiaotu.document.Sentence;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.MentionReader;
import org.jiaotu.mention.Period;
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
        TimeMention whole = period(article);
        List<PassageReading> passages = new ArrayList<>();
        for (Section section : article.sections()) {
            List<SentenceReading> heading = section.heading() == null
                    ? List.of()
                    : List.of(reader.read(section.heading(), article.date(), home));
            TimeMention scope = period(heading, whole);
            if (!heading.isEmpty()) {
                passages.add(new PassageReading(scope, true, heading));
            }
            for (Paragraph paragraph : section.paragraphs()) {
                passages.add(passage(article, home, scope, paragraph));
            }
        }
        return new ArticleContext(article, home, passages);
    }

    /**
     * The year that the whole article reports on, or null: the one in the title of a report (2024年工作总结), or the year before the
     * article's own when the text opens with it (2024年，全县…). An overview reports on no one year.
     */
    private TimeMention period(Article article) {
        List<SentenceReading> titles = titles(article)
                .map(line -> reader.read(line, article.date(), null))
                .toList();
        boolean report = titles.stream()
                .flatMap(line -> line.elements().stream())
                .anyMatch(element -> element.in("annual-report"));
        return Stream.concat(titles.stream().flatMap(line -> line.times().stream()), opening(article))
                .filter(time -> report || isYearBefore(time, article))
                .filter(ArticleReading::isYear)
                .findFirst()
                .orElse(null);
    }

    /** A heading with a year (2024年工作回顾) says what year its section is about. */
    private static TimeMention period(List<SentenceReading> heading, TimeMention whole) {
        return heading.stream()
                .flatMap(line -> line.times().stream())
                .filter(ArticleReading::isYear)
                .findFirst()
                .orElse(whole);
    }

    private static boolean isYear(TimeMention time) {
        return time.period() != null
                && time.period().equals(Period.of(time.period().from()))
                && time.period().from() instanceof Year;
    }

    private static Stream<Sentence> titles(Article article) {
        return Stream.of(article.title(), article.headline()).filter(Objects::nonNull);
    }

    private Stream<TimeMention> opening(Article article) {
        return article.sentences()
                .limit(1)
                .map(sentence -> reader.read(sentence, article.date(), null))
                .flatMap(first -> first.times().stream().limit(1));
    }

    private static boolean isYearBefore(TimeMention time, Article article) {
        return time.period() != null
                && article.date() != null
                && time.period().equals(Period.of(Year.of(article.date().getYear() - 1)));
    }

    private PassageReading passage(Article article, Region home, TimeMention scope, Paragraph paragraph) {
        return new PassageReading(
                scope,
                false,
                paragraph.sentences().stream()
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
