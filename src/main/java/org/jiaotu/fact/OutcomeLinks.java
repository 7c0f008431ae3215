package org.jiaotu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;

/**
 * Says which programme or policy a figure is the result of: what it is known to measure ({@link KnownOutcomes}), else what the first
 * rule of {@code data/rules/outcome-links.rules} that matches says. The figures of a sentence are looked at in their order, for one may
 * go on about the one before.
 */
final class OutcomeLinks {
    private final OutcomeRules rules;
    private final KnownOutcomes outcomes;
    private final OutcomeScopes scopes;
    private final ProgrammeMentions mentions;
    private final NamedSoFar paragraph;
    private final Map<Quantity, Link> links = new IdentityHashMap<>();

    /** @param mentions where the article names its programmes */
    OutcomeLinks(OutcomeRules rules, KnownOutcomes outcomes, ProgrammeMentions mentions) {
        this.rules = rules;
        this.outcomes = outcomes;
        this.mentions = mentions;
        paragraph = new NamedSoFar(mentions);
        scopes = new OutcomeScopes(rules.words(), mentions);
    }

    /**
     * A figure's programme.
     *
     * @param programme its name
     * @param first why the first figure told of it is its result, in words
     * @param also why this one is, where it goes on about that; else empty
     */
    record Link(String programme, String first, String also) {
        /** Why, in words. */
        String reason() {
            return also.isEmpty() ? first : first + "; " + also;
        }
    }

    /** The programme that a figure is the result of, or null. */
    Link of(PassageReading passage, SentenceReading sentence, Quantity figure) {
        paragraph.enter(passage, sentence);
        if (!links.containsKey(figure)) {
            sentence.quantities().forEach(each -> links.put(each, find(sentence, each)));
        }
        return links.containsKey(figure) ? links.get(figure) : find(sentence, figure);
    }

    private Link find(SentenceReading sentence, Quantity figure) {
        String own = FigureClause.of(sentence, figure);
        ProgrammeMention known = outcomes.speaksOf(own) ? outcomes.of(own, soFar(sentence, figure)) : null;
        return known != null ? new Link(known.name(), "known to be measured so", "") : byRule(sentence, figure);
    }

    private Link byRule(SentenceReading sentence, Quantity figure) {
        Map<OutcomeScopes.Sort, OutcomeScopes.Scope> looksAt = scopes.of(paragraph.before(), sentence, figure);
        for (Rule rule : rules.rules()) {
            OutcomeScopes.Scope scope = looksAt.get(rules.scope(rule));
            Map<String, List<Element>> slots =
                    scope == null ? null : rule.pattern().match(scope.elements(), scope.figure());
            if (slots != null) {
                return link(rule, slots);
            }
        }
        return null;
    }

    private Link link(Rule rule, Map<String, List<Element>> slots) {
        String reason = rule.setting("because", "") + " (" + rule.name() + ")";
        if (slots.containsKey("figure")) {
            Link before = links.get((Quantity) slots.get("figure").get(0).mention());
            return before == null ? null : new Link(before.programme(), before.first(), reason);
        }
        return rule.has("nothing")
                ? null
                : new Link(slots.get("programme").get(0).text(), reason, "");
    }

    /** The programmes named in the paragraph before the figure; where its sentence names none before it, also those behind it. */
    private List<ProgrammeMention> soFar(SentenceReading sentence, Quantity figure) {
        List<ProgrammeMention> all = paragraph.named();
        List<ProgrammeMention> own = mentions.in(sentence);
        List<ProgrammeMention> before =
                own.stream().filter(mention -> mention.end() <= figure.start()).toList();
        all.addAll(before.isEmpty() ? own : before);
        return all;
    }
}
