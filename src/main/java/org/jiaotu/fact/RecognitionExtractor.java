package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Recognition.Level;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;
import org.jiaotu.mention.WordClasses;

/**
 * Finds honours: a holder, a word such as 获评 or 被认定为, and a title that ends as titles do. Each holder of a list makes a fact:
 * 民乐、临泽被认定为国家学前教育普及普惠县. A count of titles or of nameless holders (4所学校获评…) is an observation and no honour.
 */
final class RecognitionExtractor {
    private final Gazetteer gazetteer;
    private final Vocabulary honours;
    private final SubjectReader subjects;
    private final HonourTitleFinder titles;
    private final HonourLevels levels;

    RecognitionExtractor(WordClasses words, Gazetteer gazetteer, Vocabulary honours) {
        this.gazetteer = gazetteer;
        this.honours = honours;
        subjects = new SubjectReader(words);
        titles = new HonourTitleFinder(words);
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
        List<Clause> clauses = Clause.of(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Subject own = subjects.read(clause);
            subject = own.none() && !clause.fresh() ? new Subject(subject.holders(), own.end()) : own;
            boolean ahead = clause.in(own.end(), "as") && i + 1 < clauses.size();
            List<HonourTitle> given = titles.find(clause, subject.end(), before);
            for (HonourTitle title : given) {
                Subject near = subjects.before(clause, own.end(), title.verb());
                if (!near.none() || !counted(clause, own, title)) {
                    Subject holding = ahead ? subjects.read(clauses.get(i + 1)) : near.none() ? subject : near;
                    List<Holder> holders = holders(article, sentence, holding, title, regions);
                    found.addAll(facts(article, clause, title, own(clause, given, title, holders), periods));
                    before = title;
                }
            }
        }
        return found;
    }

    /** 分别 gives each holder a title of its own. */
    private static List<Holder> own(Clause clause, List<HonourTitle> given, HonourTitle title, List<Holder> holders) {
        boolean each = given.size() == holders.size() && clause.next(0, "respectively") < clause.size();
        return each ? List.of(holders.get(given.indexOf(title))) : holders;
    }

    /** 4所学校获评…: a number stands where a name should; but 道真、凤冈等5县 and 两市 behind a list are named. */
    private static boolean counted(Clause clause, Subject subject, HonourTitle title) {
        boolean list = subject.holders().size() > 1;
        boolean school = subject.holders().stream().anyMatch(holder -> holder.institution() != null);
        return !list && !school && IntStream.range(0, title.verb()).anyMatch(i -> counts(clause, i));
    }

    private static boolean counts(Clause clause, int i) {
        return clause.elements().get(i).is(Element.Kind.QUANTITY) && !clause.in(i - 1, "etc");
    }

    private List<Holder> holders(
            ArticleContext article, SentenceReading sentence, Subject subject, HonourTitle title, RegionScope regions) {
        List<Holder> holders = new ArrayList<>();
        for (Holder holder : subject.holders()) {
            if (holder.region() == null || isOurs(holder.region(), article.home())) {
                Region region = holder.region() == null ? article.home() : holder.region();
                holders.add(new Holder(region, holder.institution()));
            }
        }
        if (holders.isEmpty()) {
            RegionScope.Place place = regions.at(sentence, title.start());
            holders.add(new Holder(place.region(), place.institution()));
        }
        return holders;
    }

    private boolean isOurs(Region region, Region home) {
        return home != null && gazetteer.within(region, home);
    }

    private List<Recognition> facts(
            ArticleContext article, Clause clause, HonourTitle title, List<Holder> holders, PeriodScope periods) {
        Concept concept = honours.labelled(title.text()).orElse(null);
        Level level = levels.of(clause, title, concept);
        if (level == null && concept == null && !title.sure()) {
            return List.of();
        }
        TimeMention time = periods.governing(clause.sentence(), title.start());
        List<Recognition> facts = new ArrayList<>();
        for (Holder holder : holders) {
            facts.add(new Recognition(
                    Evidence.of(article.article(), clause.sentence().sentence(), title.start(), title.end()),
                    new Derivation(title.rule(), 0.8, List.of(new Derivation.Step("region", reason(holder)))),
                    title.text(),
                    concept,
                    level,
                    holder.region(),
                    holder.institution(),
                    time == null ? null : time.period()));
        }
        return facts;
    }

    private static String reason(Holder holder) {
        String name = holder.institution() != null
                ? holder.institution()
                : holder.region() == null ? null : holder.region().name();
        return name == null ? "the article names no region" : name + " holds it";
    }
}
