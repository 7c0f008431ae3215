package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleMatch;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Finds who works together with the article's region or a part of it, by rules: 与珠海市共建…, 福建省支教教师, 上海市…与皖北结对. What a school does
 * with its own partners is no partnership of the region.
 */
final class PartnershipExtractor {
    private static final String OURS = "ours";

    private final Gazetteer gazetteer;
    private final SubjectReader subjects;
    private final PartnerFinder partners;
    private final PartnershipRules rules;

    PartnershipExtractor(WordFile file, WordClasses words, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        subjects = new SubjectReader(words);
        partners = new PartnerFinder(words, gazetteer, UniversityNames.bundled());
        rules = new PartnershipRules(file, words);
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
            boolean ours = !bySchool(subject, article.home()) || namesUs(clause, own.end(), article.home());
            PartnerLayout layout = PartnerLayout.of(clause, goingOn(clauses, i), partners, gazetteer, article.home());
            for (RuleMatch match : rules.find(layout)) {
                if (ours || acts(clause, own, match)) {
                    found.addAll(partnerships(article, clause, layout, match, subject));
                }
            }
        }
        return found;
    }

    /** 与国内一家公司携手，共建…: the next clause may begin with what the two do. */
    private static List<Element> goingOn(List<Clause> clauses, int i) {
        boolean together = i + 1 < clauses.size() && clauses.get(i + 1).in(0, "together");
        return together ? clauses.get(i + 1).elements().subList(0, 1) : List.of();
    }

    private List<Partnership> partnerships(
            ArticleContext article, Clause clause, PartnerLayout layout, RuleMatch match, Subject subject) {
        List<Element> slot = match.found().slots().get(PartnershipRules.PARTNER);
        Region ours = match.found().slots().getOrDefault(OURS, List.of()).stream()
                .filter(element -> element.mention() instanceof RegionMention)
                .map(element -> ((RegionMention) element.mention()).region())
                .findFirst()
                .orElseGet(() -> region(subject, article.home()));
        return layout.partners().getOrDefault(slot.get(0).start(), List.of()).stream()
                .map(partner -> partnership(article, clause, match.rule(), partner, ours))
                .toList();
    }

    /** 清华大学附属中学与我市合作: the region is the other side. */
    private boolean namesUs(Clause clause, int from, Region home) {
        return clause.elements().stream()
                .skip(from)
                .anyMatch(element -> element.in(OURS)
                        || element.mention() instanceof RegionMention named && gazetteer.within(named.region(), home));
    }

    /** 厦门大学定点帮扶…: the school that the clause is about is the partner itself, and not who it works with. */
    private static boolean acts(Clause clause, Subject own, RuleMatch match) {
        int partner = clause.indexAt(
                match.found().slots().get(PartnershipRules.PARTNER).get(0).start());
        return partner < own.end() && partner < clause.next(0, "with");
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

    private static Partnership partnership(
            ArticleContext article, Clause clause, Rule rule, Partner partner, Region region) {
        return new Partnership(
                Evidence.of(
                        article.article(),
                        clause.sentence().sentence(),
                        clause.elements().get(0).start(),
                        clause.elements().get(clause.size() - 1).end()),
                new Derivation(
                        rule.name(),
                        PartnershipRules.confidence(rule),
                        List.of(
                                new Derivation.Step(
                                        "partner", clause.text(partner.from(), partner.to()) + " in " + rule.pattern()),
                                new Derivation.Step("region", region.name() + " is the other side"))),
                region,
                partner.name(),
                partner.region());
    }
}
