package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Recognition.Level;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;
import org.jiaotu.mention.WordClasses;

/**
 * Finds honours: the rules tell the title, here its holders are settled. Each holder of a list makes a fact:
 * 民乐、临泽被认定为国家学前教育普及普惠县. A count of titles or of nameless holders (4所学校获评…) is an observation and no honour.
 */
final class RecognitionExtractor {
    private final WordClasses words;
    private final Gazetteer gazetteer;
    private final Vocabulary honours;
    private final SubjectReader subjects;
    private final RecognitionRules rules;
    private final HonourLevels levels;

    RecognitionExtractor(WordFile file, WordClasses words, Gazetteer gazetteer, Vocabulary honours) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.honours = honours;
        subjects = new SubjectReader(words);
        rules = new RecognitionRules(file, words);
        levels = new HonourLevels(words);
    }

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
                for (Recognition honour : honours(article, sentence, periods, regions)) {
                    String holder =
                            honour.region() == null ? "" : honour.region().code();
                    if (told.add(honour.title() + '|' + holder + '|' + honour.subject())) {
                        found.add(honour);
                    }
                }
                periods.leave(sentence);
                regions.leave(sentence);
            }
        }
        return found;
    }

    private List<Recognition> honours(
            ArticleContext article, SentenceReading sentence, PeriodScope periods, RegionScope regions) {
        List<Recognition> found = new ArrayList<>();
        Subject subject = new Subject(List.of(), 0);
        HonourTitle before = null;
        boolean aim = false;
        List<Clause> clauses = Clause.of(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Subject own = subjects.read(clause);
            subject = own.none() && !clause.fresh() ? new Subject(subject.holders(), own.end()) : own;
            aim = aim && !clause.fresh();
            Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
            List<HonourTitle> given = aim ? List.of() : rules.find(clause, subjects.predicate(clause, own), before);
            aim |= clause.next(0, "honour-aim") < clause.size();
            for (HonourTitle title : given) {
                Subject holding = holding(clause, own, subject, title, next);
                if (holding != null) {
                    List<Holder> holders =
                            own(clause, given, title, holders(article, sentence, holding, title, regions));
                    found.addAll(facts(article, clause, title, holders, periods));
                    before = title;
                }
            }
        }
        return found;
    }

    /** Who holds a title: those that the rule says, or stand right before it, or open the clause; null for nameless ones. */
    private Subject holding(Clause clause, Subject own, Subject subject, HonourTitle title, Clause next) {
        if (title.holder() >= 0) {
            return subjects.list(clause, title.holder());
        }
        if (title.rule().setting("holder", "").equals("next") && next != null) {
            return subjects.read(next);
        }
        Subject near = subjects.before(clause, own.end(), title.from());
        if (!near.none()) {
            return near;
        }
        boolean named = !title.needs("holder") || !subject.none();
        return named && !counted(clause, own, title) ? subject : null;
    }

    /** 分别 gives each holder a title of its own. */
    private static List<Holder> own(Clause clause, List<HonourTitle> given, HonourTitle title, List<Holder> holders) {
        boolean each = given.size() == holders.size() && clause.next(0, "respectively") < clause.size();
        return each ? List.of(holders.get(given.indexOf(title))) : holders;
    }

    /** 4所学校获评…, and 昌吉学院1个学科入选…: a number stands where a name should; but 道真、凤冈等5县 and 两市 behind a list are named. */
    private boolean counted(Clause clause, Subject subject, HonourTitle title) {
        boolean school = subject.holders().stream().anyMatch(holder -> holder.institution() != null);
        int from = school ? subject.end() : 0;
        return subject.holders().size() < 2
                && IntStream.range(from, title.from()).anyMatch(i -> counts(clause, i));
    }

    private boolean counts(Clause clause, int i) {
        Element element = clause.elements().get(i);
        boolean ordinal = !words.prefix(element.text(), "ordinal").isEmpty();
        return element.is(Element.Kind.QUANTITY) && !ordinal && !clause.in(i - 1, "etc");
    }

    /** The named ones that are ours, or hold our region; what none of ours holds, when somebody is named, is somebody else's. */
    private List<Holder> holders(
            ArticleContext article, SentenceReading sentence, Subject subject, HonourTitle title, RegionScope regions) {
        if (subject.none()) {
            RegionScope.Place place = regions.at(sentence, title.start());
            return List.of(new Holder(place.region(), place.institution()));
        }
        return subject.holders().stream()
                .filter(holder -> holder.region() == null || isOurs(holder.region(), article.home()))
                .map(holder -> placed(holder, article.home()))
                .toList();
    }

    /** An institution that is named after our province, or after no place, stands in the article's region. */
    private Holder placed(Holder holder, Region home) {
        boolean inHome =
                holder.region() == null || holder.institution() != null && !gazetteer.within(holder.region(), home);
        return inHome ? new Holder(home, holder.institution()) : holder;
    }

    private boolean isOurs(Region region, Region home) {
        return home != null && (gazetteer.within(region, home) || gazetteer.within(home, region));
    }

    private List<Recognition> facts(
            ArticleContext article, Clause clause, HonourTitle title, List<Holder> holders, PeriodScope periods) {
        Concept concept = honours.labelled(title.text()).orElse(null);
        Level level = levels.of(clause, title, concept);
        if (level == null && concept == null && title.needs("level")) {
            return List.of();
        }
        TimeMention time = periods.governing(clause.sentence(), title.start());
        Evidence evidence = Evidence.of(article.article(), clause.sentence().sentence(), title.start(), title.end());
        return holders.stream()
                .map(holder -> new Recognition(
                        evidence,
                        derivation(title, level, holder),
                        title.text(),
                        concept,
                        level,
                        holder.region(),
                        holder.institution(),
                        time == null ? null : time.period()))
                .toList();
    }

    private static Derivation derivation(HonourTitle title, Level level, Holder holder) {
        Rule rule = title.rule();
        return new Derivation(
                rule.name(),
                RecognitionRules.confidence(rule),
                List.of(
                        new Derivation.Step("title", rule.pattern().toString()),
                        new Derivation.Step(
                                "level",
                                level == null ? "nothing tells" : level.name().toLowerCase(Locale.ROOT)),
                        new Derivation.Step("region", reason(holder))));
    }

    private static String reason(Holder holder) {
        String name = holder.institution() != null
                ? holder.institution()
                : holder.region() == null ? null : holder.region().name();
        return name == null ? "the article names no region" : name + " holds it";
    }
}
