package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiaotu.document.Article;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.mention.HomeWords;
import org.jiaotu.mention.MentionReader;
import org.jiaotu.mention.Numerals;
import org.jiaotu.mention.QuantityFinder;
import org.jiaotu.mention.RegionFinder;
import org.jiaotu.mention.TimeFinder;
import org.jiaotu.mention.WordClasses;

/**
 * Makes facts of an article: the whole way from its sentences to observations, programmes, recognitions, policies and
 * partnerships. Immutable and safe to share between threads.
 */
public final class FactExtractor {
    /** Shorter terms are parts of other words too often. */
    private static final int SHORTEST_TERM = 4;

    private final OutcomeRules rules;
    private final KnownOutcomes outcomes;
    private final ArticleReading reading;
    private final ObservationExtractor observations;
    private final ProgrammeExtractor programmes;
    private final RecognitionExtractor recognitions;
    private final PolicyExtractor policies;
    private final PartnershipExtractor partnerships;

    /** An extractor with the bundled rules; what it knows of the field comes from the vocabularies and the gazetteer. */
    public static FactExtractor of(Vocabularies vocabularies, Gazetteer gazetteer) {
        WordClasses words = WordClasses.bundled();
        return new FactExtractor(
                new OutcomeRules(WordFile.bundled("data/rules/outcome-links.rules"), words),
                new KnownOutcomes(WordFile.bundled("data/rules/outcomes.txt")),
                new ArticleReading(reader(words, vocabularies, gazetteer)),
                new ObservationExtractor(
                        WordFile.bundled("data/rules/observations.rules"),
                        words,
                        gazetteer,
                        vocabularies.indicators(),
                        vocabularies.stages()),
                programmes(words, vocabularies.programmes(), gazetteer),
                new RecognitionExtractor(
                        WordFile.bundled("data/rules/recognitions.rules"), words, gazetteer, vocabularies.honours()),
                new PolicyExtractor(words, gazetteer),
                new PartnershipExtractor(WordFile.bundled("data/rules/partnerships.rules"), words, gazetteer));
    }

    private static MentionReader reader(WordClasses words, Vocabularies vocabularies, Gazetteer gazetteer) {
        Numerals numerals = new Numerals(WordFile.bundled("data/rules/numerals.txt"));
        return new MentionReader(
                new HanLpAnalyser(nouns(words, vocabularies)),
                words,
                new QuantityFinder(numerals, vocabularies.units()),
                new TimeFinder(numerals, WordFile.bundled("data/rules/times.txt")),
                new RegionFinder(gazetteer, words),
                new HomeWords(words),
                vocabularies);
    }

    private static ProgrammeExtractor programmes(WordClasses words, Vocabulary programmes, Gazetteer gazetteer) {
        WordFile ordinary = WordFile.bundled("data/rules/ordinary-programmes.txt");
        ProgrammeElements layout = new ProgrammeElements(words, programmes, ordinary);
        ProgrammeRules rules = new ProgrammeRules(WordFile.bundled("data/rules/programmes.rules"), words, layout);
        return new ProgrammeExtractor(rules, words, gazetteer, programmes);
    }

    /** Terms that are one word each; not those that begin with what was done (新增学位), for rules look at the verb. */
    private static List<String> nouns(WordClasses words, Vocabularies vocabularies) {
        List<String> nouns = new ArrayList<>(words.all("noun"));
        vocabularies.indicators().labels().stream()
                .filter(label -> label.length() >= SHORTEST_TERM)
                .filter(label -> words.prefix(label, "act").isEmpty()
                        && words.prefix(label, "adverb").isEmpty())
                .forEach(nouns::add);
        return nouns;
    }

    private FactExtractor(
            OutcomeRules rules,
            KnownOutcomes outcomes,
            ArticleReading reading,
            ObservationExtractor observations,
            ProgrammeExtractor programmes,
            RecognitionExtractor recognitions,
            PolicyExtractor policies,
            PartnershipExtractor partnerships) {
        this.rules = rules;
        this.outcomes = outcomes;
        this.reading = reading;
        this.observations = observations;
        this.programmes = programmes;
        this.recognitions = recognitions;
        this.policies = policies;
        this.partnerships = partnerships;
    }

    /** The facts of an article in the order of their evidence. */
    public List<Fact> extract(Article article) {
        ArticleContext context = reading.read(article);
        ProgrammeMentions named = programmes.read(context);
        List<Programme> run = programmes.extract(context, named);
        List<Fact> facts = new ArrayList<>(run);
        facts.addAll(observations.extract(context, new OutcomeLinks(rules, outcomes, named)));
        facts.addAll(recognitions.extract(context));
        facts.addAll(policies.extract(context));
        facts.addAll(partnerships.extract(context));
        facts.sort(Comparator.comparingInt((Fact fact) -> fact.evidence().start())
                .thenComparingInt(fact -> fact.evidence().end())
                .thenComparing(fact -> fact.getClass().getSimpleName()));
        return facts;
    }
}
