package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Finds who works together with the article's region or a part of it: 与珠海市共建…, 福建省支教教师, 上海市…与皖北结对. What a school does
 * with its own partners is no partnership of the region.
 */
final class PartnershipExtractor {
    private final WordClasses words;
    private final Gazetteer gazetteer;
    private final SubjectReader subjects;
    private final PartnerFinder partners;

    PartnershipExtractor(WordClasses words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        subjects = new SubjectReader(words);
        partners = new PartnerFinder(words, gazetteer, UniversityNames.bundled());
    }

    /** The partnerships of an article, one for each pair of region and partner. */
    List<Partnership> extract(ArticleContext article) {
        List<Partnership> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (article.home() == null) {
            return found;
        }
        for (PassageReading passage : article.paragraphs()) {
            for (SentenceReading sentence : passage.sentences()) {
                for (Partnership partnership : of(article, sentence)) {
                    if (told.add(partnership.region().code() + partnership.partner())) {
                        found.add(partnership);
                    }
                }
            }
        }
        return found;
    }

    private List<Partnership> of(ArticleContext article, SentenceReading sentence) {
        List<Partnership> found = new ArrayList<>();
        Subject subject = new Subject(List.of(), 0);
        List<Clause> clauses = Clause.of(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Subject own = subjects.read(clause);
            subject = own.none() && !clause.fresh() ? subject : own;
            boolean goesOn = i + 1 < clauses.size() && clauses.get(i + 1).in(0, "together");
            if (!bySchool(subject, article.home()) || namesUs(clause, own.end(), article.home())) {
                for (Partner partner : partners(clause, article.home(), goesOn)) {
                    Region ours = beside(clause, partner, article.home());
                    found.add(partnership(
                            article, clause, partner, ours == null ? region(subject, article.home()) : ours));
                }
            }
        }
        return found;
    }

    private List<Partner> partners(Clause clause, Region home, boolean goesOn) {
        List<Partner> found = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            List<Partner> list = list(clause, i, home);
            if (!list.isEmpty()) {
                int end = list.get(list.size() - 1).to();
                boolean joined =
                        clause.in(i - 1, "ally") || clause.in(i - 1, "with") && (goesOn || together(clause, i));
                boolean acting = i == 0 && together(clause, end) || clause.in(end, "aid") || clause.in(end + 1, "aid");
                if ((joined || acting) && !clause.in(i - 1, "visit")) {
                    found.addAll(list);
                }
                i = end - 1;
            }
        }
        return found;
    }

    /** A word that ends as 教育联盟 does counts too. */
    private boolean together(Clause clause, int from) {
        return clause.elements().subList(from, clause.size()).stream()
                .anyMatch(element -> !words.suffix(element.text(), "together").isEmpty());
    }

    /** The part of our region that stands right before 与 and the partner: 镇巴县与通州区、留坝县与如东县结对. */
    private Region beside(Clause clause, Partner partner, Region home) {
        int before = partner.from() - 2;
        return before >= 0
                        && clause.in(before + 1, "with")
                        && clause.elements().get(before).mention() instanceof RegionMention named
                        && gazetteer.within(named.region(), home)
                ? named.region()
                : null;
    }

    /** 清华大学附属中学与我市合作: the region is the other side. */
    private boolean namesUs(Clause clause, int from, Region home) {
        return clause.elements().stream()
                .skip(from)
                .anyMatch(element ->
                        element.mention() instanceof RegionMention named && gazetteer.within(named.region(), home));
    }

    /** The partners joined by 、 or 和 from this element on. */
    private List<Partner> list(Clause clause, int from, Region home) {
        List<Partner> list = new ArrayList<>();
        Partner last = null;
        int at = from;
        while (at < clause.size()) {
            last = partners.at(clause, at, home, last);
            if (last == null) {
                break;
            }
            list.add(last);
            at = clause.in(last.to(), "and") ? last.to() + 1 : clause.size();
        }
        return list;
    }

    /** What comes first acts; behind 与 stands the partner. */
    private boolean bySchool(Subject subject, Region home) {
        return subject.holders().stream()
                .limit(1)
                .anyMatch(holder -> holder.institution() != null
                        && (holder.region() == null || gazetteer.within(holder.region(), home)));
    }

    /** A county's partner is the county's own. */
    private Region region(Subject subject, Region home) {
        List<Region> ours = subject.holders().stream()
                .map(Holder::region)
                .filter(region -> region != null && gazetteer.within(region, home))
                .toList();
        return ours.size() == 1 ? ours.get(0) : home;
    }

    private static Partnership partnership(ArticleContext article, Clause clause, Partner partner, Region region) {
        return new Partnership(
                Evidence.of(
                        article.article(),
                        clause.sentence().sentence(),
                        clause.elements().get(0).start(),
                        clause.elements().get(clause.size() - 1).end()),
                new Derivation(
                        "partner-together",
                        0.7,
                        List.of(new Derivation.Step("partner", clause.text(partner.from(), partner.to())))),
                region,
                partner.name(),
                partner.region());
    }
}
