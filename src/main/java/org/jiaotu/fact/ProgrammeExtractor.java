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
    private final ProgrammeRules rules;
    private final WordClasses words;

    ProgrammeExtractor(ProgrammeRules rules, WordClasses words, Gazetteer gazetteer, Vocabulary programmes) {
        this.rules = rules;
        this.words = words;
        this.gazetteer = gazetteer;
        this.programmes = programmes;
    }

    /** Every mention of a programme in the article. */
    ProgrammeMentions read(ArticleContext article) {
        ProgrammeMentions mentions = new ProgrammeMentions();
        RepeatedNames names = new RepeatedNames();
        for (PassageReading passage : article.paragraphs()) {
            for (SentenceReading sentence : passage.sentences()) {
                List<ProgrammeMention> named = new ArrayList<>();
                for (ProgrammeMention mention : mentions(sentence)) {
                    named.add(names.same(sentence, mention));
                    names.add(sentence, mention);
                }
                mentions.put(sentence, apart(named, names.find(sentence)));
            }
        }
        return mentions;
    }

    /** The programmes of an article, in the order of their first mentions. */
    List<Programme> extract(ArticleContext article, ProgrammeMentions mentions) {
        Map<String, Programme> first = new LinkedHashMap<>();
        for (PassageReading passage : article.paragraphs()) {
            RegionScope regions = new RegionScope(gazetteer, article.home());
            for (SentenceReading sentence : passage.sentences()) {
                regions.enter(sentence);
                for (ProgrammeMention mention : mentions.in(sentence)) {
                    RegionScope.Place place = regions.at(sentence, mention.start());
                    Programme programme = programme(article, sentence, mention, place);
                    if (!mention.rule().equals(RepeatedNames.RULE)) {
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

    /** What the rules find under plain names; not what is only a slogan: 推行立德树人机制. */
    private List<ProgrammeMention> mentions(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>(rules.find(sentence));
        found.replaceAll(mention -> mention.named(plain(mention.name())));
        found.removeIf(mention ->
                programmes.labelled(mention.name()).map(Concept::slogan).orElse(false));
        return found;
    }

    /** The first ones, and those of the others that overlap none before them; in the order of the text. */
    private static List<ProgrammeMention> apart(List<ProgrammeMention> first, List<ProgrammeMention> others) {
        List<ProgrammeMention> all = new ArrayList<>(first);
        for (ProgrammeMention mention : others) {
            if (all.stream().noneMatch(mention::overlaps)) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparingInt(ProgrammeMention::start));
        return all;
    }

    /** A name without 改革 or 政策 where the vocabulary knows what is left: 双减政策 is 双减. */
    private String plain(String name) {
        String suffix = words.suffix(name, "dropped-suffix");
        String rest = name.substring(0, name.length() - suffix.length());
        return programmes.labelled(rest).isPresent() ? rest : name;
    }

    private Programme programme(
            ArticleContext article, SentenceReading sentence, ProgrammeMention mention, RegionScope.Place place) {
        Concept concept = programmes.labelled(mention.name()).orElse(null);
        ProgrammeClass sort = concept == null || concept.category() == null
                ? mention.sort()
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
                place.region());
    }
}
