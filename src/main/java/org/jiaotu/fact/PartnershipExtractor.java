package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds who works together with the article's region: 与 or 利用, a place or institution elsewhere, and 共建, 帮扶 or 协作. */
final class PartnershipExtractor {
    private final WordClasses words;
    private final Gazetteer gazetteer;

    PartnershipExtractor(WordClasses words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The partnerships of an article, one for each partner. */
    List<Partnership> extract(ArticleContext article) {
        List<Partnership> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (article.home() == null) {
            return found;
        }
        for (PassageReading passage : article.paragraphs()) {
            for (SentenceReading sentence : passage.sentences()) {
                for (Partnership partnership : of(article, sentence)) {
                    if (told.add(partnership.partner())) {
                        found.add(partnership);
                    }
                }
            }
        }
        return found;
    }

    private List<Partnership> of(ArticleContext article, SentenceReading sentence) {
        List<Partnership> found = new ArrayList<>();
        List<Element> elements = sentence.elements();
        int from = 0;
        for (int i = 0; i <= elements.size(); i++) {
            if (i == elements.size() || elements.get(i).in("clause-mark")) {
                clause(article, sentence, elements.subList(from, i), found);
                from = i + 1;
            }
        }
        return found;
    }

    private void clause(
            ArticleContext article, SentenceReading sentence, List<Element> clause, List<Partnership> found) {
        boolean together = clause.stream().anyMatch(element -> element.in("together"));
        int with = 0;
        while (with < clause.size() && !clause.get(with).in("with")) {
            with++;
        }
        if (!together || with == clause.size()) {
            return;
        }
        for (Element element : clause.subList(with, clause.size())) {
            Partnership partnership = partnership(article, sentence, clause, element);
            if (partnership != null) {
                found.add(partnership);
            }
        }
    }

    private Partnership partnership(
            ArticleContext article, SentenceReading sentence, List<Element> clause, Element element) {
        String partner = null;
        Region region = null;
        if (element.mention() instanceof RegionMention named && elsewhere(named.region(), article.home())) {
            region = named.region();
            partner = region.name();
        } else if (element.mention() instanceof OrganisationMention institution
                && institution.region() != null
                && elsewhere(institution.region().region(), article.home())) {
            partner = institution.name();
        } else if (element.in("foreign")) {
            partner = element.text();
        }
        if (partner == null) {
            return null;
        }
        return new Partnership(
                Evidence.of(
                        article.article(),
                        sentence.sentence(),
                        clause.get(0).start(),
                        clause.get(clause.size() - 1).end()),
                new Derivation("with-partner-together", 0.7, List.of(new Derivation.Step("partner", element.text()))),
                article.home(),
                partner,
                region);
    }

    private boolean elsewhere(Region region, Region home) {
        return !gazetteer.within(region, home) && !gazetteer.within(home, region);
    }
}
