package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Recognition.Level;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;
import org.jiaotu.mention.WordClasses;

/**
 * Finds honours: a holder, a word such as 获评 or 被认定为, and a title that ends as titles do. Each holder of a list makes a fact:
 * 民乐、临泽被认定为国家学前教育普及普惠县. A count of titles is an observation and no honour.
 */
final class RecognitionExtractor {
    private final WordClasses words;
    private final Gazetteer gazetteer;
    private final Vocabulary honours;

    RecognitionExtractor(WordClasses words, Gazetteer gazetteer, Vocabulary honours) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.honours = honours;
    }

    /** A title in a clause. */
    private record Title(int verb, int start, int end, String text) {}

    /** The honours of an article in the order of their titles. */
    List<Recognition> extract(ArticleContext article) {
        List<Recognition> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (PassageReading passage : article.paragraphs()) {
            PeriodScope periods = new PeriodScope(article, passage);
            RegionScope regions = new RegionScope(gazetteer, article.home());
            for (SentenceReading sentence : passage.sentences()) {
                periods.enter(sentence);
                regions.enter(sentence);
                for (Title title : titles(sentence)) {
                    for (Recognition honour : honours(article, sentence, title, periods, regions)) {
                        String holder =
                                honour.region() == null ? "" : honour.region().code();
                        if (told.add(honour.title() + '|' + holder + '|' + honour.subject())) {
                            found.add(honour);
                        }
                    }
                }
                periods.leave(sentence);
                regions.leave(sentence);
            }
        }
        return found;
    }

    private List<Title> titles(SentenceReading sentence) {
        List<Title> titles = new ArrayList<>();
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).in("honour-verb")) {
                Title title = title(sentence, i);
                if (title != null) {
                    titles.add(title);
                }
            }
        }
        return titles;
    }

    private Title title(SentenceReading sentence, int verb) {
        List<Element> elements = sentence.elements();
        int start = verb + 1;
        while (start < elements.size()
                && (elements.get(start).in("phrase-lead") || elements.get(start).in("honour-verb"))) {
            start++;
        }
        int end = start;
        while (end < elements.size()
                && !elements.get(end).in("clause-mark")
                && !elements.get(end).in("bracket")) {
            if (elements.get(end).is(Element.Kind.QUANTITY)) {
                return null;
            }
            end++;
        }
        while (end > start && !endsAsTitle(elements.get(end - 1))) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        int from = elements.get(start).start();
        int to = elements.get(end - 1).end();
        String text = dropped(Labels.normal(sentence.text().substring(from, to)));
        return text.length() < 5 || text.length() > 45 ? null : new Title(verb, from, to, text);
    }

    private boolean endsAsTitle(Element element) {
        return !words.suffix(Labels.normal(element.text()), "honour-tail").isEmpty();
    }

    private String dropped(String title) {
        String tail = words.suffix(title, "title-drop");
        return title.substring(0, title.length() - tail.length());
    }

    private List<Recognition> honours(
            ArticleContext article, SentenceReading sentence, Title title, PeriodScope periods, RegionScope regions) {
        Level level = level(sentence, title);
        Concept concept = honours.labelled(title.text()).orElse(null);
        if (level == null && concept == null) {
            return List.of();
        }
        TimeMention time = periods.governing(sentence, title.start());
        RegionScope.Place place = regions.at(sentence, title.start());
        List<Region> holders = place.institution() == null ? holders(sentence, title, article.home()) : List.of();
        if (holders.isEmpty()) {
            holders = new ArrayList<>();
            holders.add(place.region());
        }
        Level known = level == null ? level(concept) : level;
        return holders.stream()
                .map(holder -> new Recognition(
                        Evidence.of(article.article(), sentence.sentence(), title.start(), title.end()),
                        new Derivation(
                                "holder-verb-title", 0.8, List.of(new Derivation.Step("region", place.reason()))),
                        title.text(),
                        concept,
                        known,
                        holder,
                        place.institution(),
                        time == null ? null : time.period()))
                .toList();
    }

    private static Level level(Concept concept) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(concept.category())) {
                return level;
            }
        }
        return null;
    }

    /** Who gave it, by how the title begins or by who stands before the verb. */
    private Level level(SentenceReading sentence, Title title) {
        for (Level level : Level.values()) {
            String giver = level.name().toLowerCase(Locale.ROOT) + "-giver";
            if (!words.prefix(title.text(), giver).isEmpty()) {
                return level;
            }
        }
        List<Element> elements = sentence.elements();
        for (int i = title.verb(); i >= 0 && !elements.get(i).in("clause-mark"); i--) {
            for (Level level : Level.values()) {
                if (elements.get(i).in(level.name().toLowerCase(Locale.ROOT) + "-giver")) {
                    return level;
                }
            }
        }
        return null;
    }

    /** The regions of the article's region that stand before the verb in its clause. */
    private List<Region> holders(SentenceReading sentence, Title title, Region home) {
        List<Element> elements = sentence.elements();
        List<Region> holders = new ArrayList<>();
        for (int i = title.verb() - 1; i >= 0 && !elements.get(i).in("clause-mark"); i--) {
            if (elements.get(i).mention() instanceof RegionMention region
                    && home != null
                    && gazetteer.within(region.region(), home)) {
                holders.add(0, region.region());
            }
        }
        return holders;
    }
}
