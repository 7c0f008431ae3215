package org.jiaotu.fact;

import java.util.List;
import java.util.Set;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.fact.rule.RuleMatch;
import org.jiaotu.fact.rule.RuleSearch;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.WordClasses;

/** The rules that say who works together with the region, {@code data/rules/partnerships.rules}. */
final class PartnershipRules {
    /** The settings that a rule may have beside its pattern. */
    static final Set<String> KEYS = Set.of("nothing", "confidence", "home");

    static final String NOTHING = "nothing";
    static final String PARTNER = "partner";

    private static final double CONFIDENCE = 0.7;

    private final RuleSearch search;

    PartnershipRules(WordFile file, WordClasses words) {
        List<Rule> rules = new RuleFile(file, words, KEYS).rules();
        for (Rule rule : rules) {
            confidence(rule);
            if (!rule.has(NOTHING) && !rule.pattern().slots().contains(PARTNER)) {
                throw rule.line().error("the rule's pattern has no slot {partner}");
            }
        }
        search = new RuleSearch(rules);
    }

    static double confidence(Rule rule) {
        return rule.confidence(CONFIDENCE);
    }

    /** The matches of a clause that tell a partner, in order. */
    List<RuleMatch> find(PartnerLayout layout) {
        return search.find(layout.elements(), match -> true).stream()
                .filter(match -> !match.rule().has(NOTHING))
                .toList();
    }
}
