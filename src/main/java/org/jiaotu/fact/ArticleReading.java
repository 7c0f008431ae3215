package org.jiaotu.fact;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiaotu.document.Article;
import org.jiaotu.document.Paragraph;
import org.jiaotu.document.Section;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.MentionReader;
import org.jiaotu.mention.Period;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/** Reads an article through: finds the region that it is about, then every sentence with that region in mind. */
final class ArticleReading {
    /** The years of a plan. */
    private static final int PLAN = 5;

    private final MentionReader reader;

    ArticleReading(MentionReader reader) {
        this.reader = reader;
    }

    ArticleContext read(Article article) {
        List<SentenceReading> titles = Stream.of(article.title(), article.headline())
                .filter(Objects::nonNull)
                .map(line -> reader.read(line, article.date(), null))
                .toList();
        Region home = home(article, titles);
        boolean report = is(titles, "annual-report");
        boolean statistics = is(titles, "statistics");
        TimeMention year = Stream.of(
                        report || statistics ? titled(titles) : null, opening(article, report || statistics))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        HeadingScope headings = new HeadingScope(statistics ? year : null);
        List<PassageReading> passages = new ArrayList<>();
        for (Section section : article.sections()) {
            List<SentenceReading> heading = section.heading() == null
                    ? List.of()
                    : List.of(reader.read(section.heading(), article.date(), home));
            heading.forEach(headings::enter);
            if (!heading.isEmpty()) {
                passages.add(new PassageReading(headings.year(), true, heading));
            }
            for (Paragraph paragraph : section.paragraphs()) {
                List<SentenceReading> sentences = sentences(article, home, paragraph);
                TimeMention own = statistics ? opening(sentences) : null;
                passages.add(new PassageReading(own == null ? headings.year() : own, false, sentences));
            }
        }
        return new ArticleContext(article, home, year, plan(article, passages), passages);
    }

    /** The year that the paragraph of a bulletin opens with, which all of it is about; null when it opens with none. */
    private static TimeMention opening(List<SentenceReading> paragraph) {
        return paragraph.stream()
                .limit(1)
                .flatMap(sentence -> sentence.elements().stream().limit(1))
                .map(Element::mention)
                .filter(mention -> mention instanceof TimeMention time && time.isYear())
                .map(TimeMention.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The year in the title (2024年工作总结), or null. */
    private static TimeMention titled(List<SentenceReading> titles) {
        return titles.stream()
                .flatMap(line -> line.times().stream())
                .filter(TimeMention::isYear)
                .findFirst()
                .orElse(null);
    }

    /**
     * The year that the text opens with and tells of (2024年，全县…现总结如下), or null: in a report any, in an overview the year before
     * the article's own. It is what 全年 means; a figure further on that says nothing of time is of no known year.
     */
    private TimeMention opening(Article article, boolean report) {
        return article.sentences()
                .limit(1)
                .flatMap(sentence -> reader.times(sentence, article.date()).stream())
                .filter(time -> time.start() == 0 && time.isYear())
                .filter(time -> report || isYearBefore(time, article))
                .findFirst()
                .orElse(null);
    }

    private static boolean isYearBefore(TimeMention time, Article article) {
        return article.date() != null
                && time.period().equals(Period.of(Year.of(article.date().getYear() - 1)));
    }

    /** What sort of text the title says it is: every figure of a bulletin (统计公报) is of its year; a report (工作总结) says when. */
    private static boolean is(List<SentenceReading> titles, String sort) {
        return titles.stream().flatMap(line -> line.elements().stream()).anyMatch(element -> element.in(sort));
    }

    /** The last five years up to the article's own, where a part of the article names them: 2021—2025年, “十四五”期间. */
    private static Period plan(Article article, List<PassageReading> passages) {
        if (article.date() == null) {
            return null;
        }
        Year last = Year.of(article.date().getYear());
        Period plan = new Period(last.minusYears(PLAN - 1L), last);
        Period soFar = new Period(plan.from(), article.date());
        return passages.stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .flatMap(sentence -> sentence.times().stream())
                        .anyMatch(time -> plan.equals(time.period()) || soFar.equals(time.period()))
                ? plan
                : null;
    }

    private List<SentenceReading> sentences(Article article, Region home, Paragraph paragraph) {
        return paragraph.sentences().stream()
                .map(sentence -> reader.read(sentence, article.date(), home))
                .toList();
    }

    /** The region of the title, else of the line over it, else the first that the text names in full. */
    private Region home(Article article, List<SentenceReading> titles) {
        return Stream.concat(
                        titles.stream().map(SentenceReading::regions),
                        article.sentences().map(reader::regions))
                .map(ArticleReading::first)
                .filter(region -> region != null)
                .findFirst()
                .orElse(null);
    }

    /** The first region, or the last of a path of them: 贵州省遵义市 is 遵义市. */
    private static Region first(List<RegionMention> regions) {
        RegionMention last = null;
        for (RegionMention mention : regions) {
            if (last == null || mention.start() == last.end()) {
                last = mention;
            }
        }
        return last == null ? null : last.region();
    }
}
