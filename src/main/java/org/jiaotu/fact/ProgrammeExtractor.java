package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds the programmes that regions run, known and unknown: one fact for each pair of region and programme, at its first mention. */
final class ProgrammeExtractor {
    private final Gazetteer gazetteer;
    private final Vocabulary programmes;
    private final List<ProgrammeFinder> finders;
    private final ProgrammeClasses classes;

    ProgrammeExtractor(WordClasses words, Gazetteer gazetteer, Vocabulary programmes) {
        this.gazetteer = gazetteer;
        this.programmes = programmes;
        classes = new ProgrammeClasses(words);
        finders = List.of(
                new QuotedProgrammeFinder(words),
                new KnownProgrammeFinder(programmes),
                new NamedProgrammeFinder(words));
    }

    /** The programmes of an article, in the order of their first mentions. */
    List<Programme> extract(ArticleContext article) {
        Map<String, Programme> first = new LinkedHashMap<>();
        for (PassageReading passage : article.paragraphs()) {
            RegionScope regions = new RegionScope(gazetteer, article.home());
            for (SentenceReading sentence : passage.sentences()) {
                regions.enter(sentence);
                for (ProgrammeMention mention : mentions(sentence)) {
                    RegionScope.Place place = regions.at(sentence, mention.start());
                    Programme programme = programme(article, sentence, mention, place);
                    if (!programme.slogan()) {
                        first.putIfAbsent(key(programme), programme);
                    }
                }
                regions.leave(sentence);
            }
        }
        return new ArrayList<>(first.values());
    }

    private static String key(Programme programme) {
        String what = programme.concept() == null
                ? Labels.normal(programme.name())
                : programme.concept().iri();
        Region region = programme.region();
        return what + '|' + (region == null ? "" : region.code());
    }

    /** What the finders find, the first finder's before the others', none overlapping. */
    private List<ProgrammeMention> mentions(SentenceReading sentence) {
        List<ProgrammeMention> all = new ArrayList<>();
        for (ProgrammeFinder finder : finders) {
            for (ProgrammeMention mention : finder.find(sentence)) {
                if (all.stream().noneMatch(mention::overlaps)) {
                    all.add(mention);
                }
            }
        }
        all.sort(Comparator.comparingInt(ProgrammeMention::start));
        return all;
    }

    private Programme programme(
            ArticleContext article, SentenceReading sentence, ProgrammeMention mention, RegionScope.Place place) {
        Concept concept = programmes.labelled(mention.name()).orElse(null);
        ProgrammeClass sort = concept == null || concept.category() == null
                ? classes.of(mention.words())
                : ProgrammeClass.valueOf(concept.category().toUpperCase(Locale.ROOT));
        return new Programme(
                Evidence.of(article.article(), sentence.sentence(), mention.start(), mention.end()),
                new Derivation(
                        mention.rule(),
                        mention.confidence(),
                        List.of(
                                new Derivation.Step("name", sentence.text().substring(mention.start(), mention.end())),
                                new Derivation.Step("region", place.reason()))),
                mention.name(),
                concept,
                sort,
                place.region(),
                concept != null && concept.slogan());
    }
}
