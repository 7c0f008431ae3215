package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quotation;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;
import org.jiaotu.mention.WordClasses;

/** Finds the documents that a region issued or carries out: titles in 《》, and 出台思政课改革创新实施方案 without them. */
final class PolicyExtractor {
    private static final int SHORTEST = 6;

    private final Gazetteer gazetteer;
    private final WordClasses words;

    PolicyExtractor(WordClasses words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** A document's title in a sentence; start and end take in its marks. */
    private record Title(int start, int end, String text, String rule, double confidence) {}

    /** The documents of an article, each at its first mention. */
    List<Policy> extract(ArticleContext article) {
        Map<String, Policy> first = new HashMap<>();
        List<Policy> found = new ArrayList<>();
        for (PassageReading passage : article.paragraphs()) {
            PeriodScope periods = new PeriodScope(article, passage);
            RegionScope regions = new RegionScope(gazetteer, article.home());
            for (SentenceReading sentence : passage.sentences()) {
                periods.enter(sentence);
                regions.enter(sentence);
                for (Title title : titles(sentence)) {
                    Policy policy = policy(article, sentence, title, periods, regions);
                    if (first.putIfAbsent(policy.title(), policy) == null) {
                        found.add(policy);
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
        int end = 0;
        for (Quotation quotation : sentence.quotations()) {
            String inner = sentence.text().substring(quotation.start() + 1, quotation.end() - 1);
            boolean outer = quotation.start() >= end;
            boolean document = quotation.title() ? endsAsDocument(inner) : endsInClauses(inner);
            if (outer && document) {
                titles.add(new Title(quotation.start(), quotation.end(), inner, "titled-document", 0.95));
                end = quotation.end();
            }
        }
        unmarked(sentence).stream()
                .filter(title -> sentence.quotations().stream().noneMatch(quotation -> marks(quotation, title)))
                .forEach(titles::add);
        return titles;
    }

    /** What begins inside 《》 was judged by its marks. */
    private static boolean marks(Quotation quotation, Title title) {
        return quotation.title() && quotation.start() <= title.start() && title.start() < quotation.end();
    }

    private boolean endsAsDocument(String title) {
        String bare =
                title.endsWith(")") && title.lastIndexOf('(') > 0 ? title.substring(0, title.lastIndexOf('(')) : title;
        return !words.suffix(bare, "document-suffix").isEmpty();
    }

    /** 教师减负19条: a document by the number of its clauses. */
    private boolean endsInClauses(String title) {
        String suffix = words.suffix(title, "clause-count");
        int before = title.length() - suffix.length() - 1;
        return !suffix.isEmpty() && before > 1 && Character.isDigit(title.charAt(before));
    }

    /** 出台 or 印发, then a phrase that ends as documents do. */
    private List<Title> unmarked(SentenceReading sentence) {
        List<Title> titles = new ArrayList<>();
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).in("issue")) {
                int end = i + 1;
                while (end < elements.size() && goesOn(elements.get(end))) {
                    end++;
                }
                while (end > i + 1
                        && words.suffix(elements.get(end - 1).text(), "document-suffix")
                                .isEmpty()) {
                    end--;
                }
                addUnmarked(titles, sentence, i + 1, end);
            }
        }
        return titles;
    }

    private static boolean goesOn(Element element) {
        return !element.in("clause-mark")
                && !element.is(Element.Kind.QUANTITY)
                && !element.is(Element.Kind.TITLE)
                && !element.in("etc");
    }

    private static void addUnmarked(List<Title> titles, SentenceReading sentence, int from, int to) {
        int start = from;
        while (start < to && sentence.elements().get(start).in("phrase-lead")) {
            start++;
        }
        if (start < to) {
            int begin = sentence.elements().get(start).start();
            int end = sentence.elements().get(to - 1).end();
            if (end - begin >= SHORTEST) {
                titles.add(new Title(begin, end, sentence.text().substring(begin, end), "issued-document", 0.7));
            }
        }
    }

    private static Policy policy(
            ArticleContext article, SentenceReading sentence, Title title, PeriodScope periods, RegionScope regions) {
        TimeMention time = periods.governing(sentence, title.start());
        RegionScope.Place place = regions.at(sentence, title.start());
        return new Policy(
                Evidence.of(article.article(), sentence.sentence(), title.start(), title.end()),
                new Derivation(
                        title.rule(), title.confidence(), List.of(new Derivation.Step("region", place.reason()))),
                title.text(),
                place.region(),
                time == null ? null : time.period());
    }
}
