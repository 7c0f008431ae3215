package org.jiaotu.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;
import org.jiaotu.mention.WordClasses;

/** Makes observations of the figures of an article: what is counted, where, when, how bounded, of which programme. */
final class ObservationExtractor {
    private final ContextReader contexts = new ContextReader();
    private final BoundReader bounds = new BoundReader();
    private final Confidence confidence = new Confidence(WordFile.bundled("data/rules/confidence.txt"));
    private final IndicatorPhrases phrases;
    private final DonorPhrases donors;
    private final Gazetteer gazetteer;
    private final Vocabulary indicators;

    ObservationExtractor(
            WordFile rules, WordClasses words, Gazetteer gazetteer, Vocabulary indicators, Vocabulary stages) {
        phrases = new IndicatorPhrases(rules, words, stages);
        donors = new DonorPhrases(words, gazetteer);
        this.gazetteer = gazetteer;
        this.indicators = indicators;
    }

    /** The observations of an article in the order of their figures; {@code links} says whose result each is. */
    List<Observation> extract(ArticleContext article, OutcomeLinks links) {
        List<Observation> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PassageReading passage : article.paragraphs()) {
            PeriodScope periods = new PeriodScope(article, passage);
            RegionScope regions = new RegionScope(gazetteer, article.home());
            List<Draft> drafts = List.of();
            for (SentenceReading sentence : passage.sentences()) {
                periods.enter(sentence);
                regions.enter(sentence);
                drafts = phrases.read(sentence, contexts.read(sentence), drafts);
                for (Draft draft : drafts) {
                    Draft named = donors.named(draft, article.home());
                    Observation observation = observation(article, passage, sentence, named, periods, regions, links);
                    found.add(sure(told.add(key(observation)) ? observation : again(observation)));
                }
                periods.leave(sentence);
                regions.leave(sentence);
            }
        }
        return found;
    }

    private Observation observation(
            ArticleContext article,
            PassageReading passage,
            SentenceReading sentence,
            Draft draft,
            PeriodScope periods,
            RegionScope regions,
            OutcomeLinks links) {
        Quantity quantity = draft.context().quantity();
        TimeMention time = draft.place() != null && draft.place().mention() instanceof TimeMention dealt
                ? dealt
                : periods.governing(sentence, quantity.start());
        RegionScope.Place place = draft.place() == null || draft.place().is(Element.Kind.TIME)
                ? regions.of(sentence, draft.context())
                : regions.dealt(draft.place());
        OutcomeLinks.Link link = links.of(passage, sentence, quantity);
        return new Observation(
                Evidence.of(article.article(), sentence.sentence(), quantity.start(), quantity.end()),
                new Derivation(draft.rule().name(), 0, steps(sentence, draft, place, time, link)),
                draft.indicator(),
                indicators.labelled(draft.indicator()).orElse(null),
                signed(quantity.value(), draft.rule()),
                quantity.valueTo() == null ? null : signed(quantity.valueTo(), draft.rule()),
                quantity.unit().prefLabel(),
                bounds.read(draft.context()),
                IndicatorRules.kind(draft.rule()),
                place.region(),
                place.institution(),
                time == null ? null : time.period(),
                link == null ? null : link.programme(),
                false);
    }

    private static List<Derivation.Step> steps(
            SentenceReading sentence, Draft draft, RegionScope.Place place, TimeMention time, OutcomeLinks.Link link) {
        List<Derivation.Step> steps = new ArrayList<>();
        steps.add(new Derivation.Step(
                "indicator", "rule " + draft.rule().name() + ": " + draft.rule().pattern()));
        steps.add(new Derivation.Step("region", place.reason()));
        if (time != null) {
            steps.add(new Derivation.Step(
                    "period",
                    sentence.text().length() < time.end()
                            ? "the sentence before"
                            : sentence.text().substring(time.start(), time.end())));
        }
        if (link != null) {
            steps.add(new Derivation.Step("programme", link.reason()));
        }
        return steps;
    }

    private static BigDecimal signed(BigDecimal value, Rule rule) {
        return rule.setting("sign", "").equals("minus") ? value.negate() : value;
    }

    private static String key(Observation o) {
        return o.indicator()
                + '|'
                + o.value().stripTrailingZeros()
                + '|'
                + o.unit()
                + '|'
                + o.kind()
                + '|'
                + (o.region() == null ? "" : o.region().code())
                + '|'
                + o.subject();
    }

    private Observation sure(Observation o) {
        Derivation derivation = new Derivation(
                o.derivation().rule(),
                confidence.of(o, o.derivation().rule()),
                o.derivation().steps());
        return copy(o, derivation, o.repeated());
    }

    private static Observation again(Observation o) {
        return copy(o, o.derivation(), true);
    }

    private static Observation copy(Observation o, Derivation derivation, boolean repeated) {
        return new Observation(
                o.evidence(),
                derivation,
                o.indicator(),
                o.concept(),
                o.value(),
                o.valueTo(),
                o.unit(),
                o.comparator(),
                o.kind(),
                o.region(),
                o.subject(),
                o.period(),
                o.programme(),
                repeated);
    }
}
