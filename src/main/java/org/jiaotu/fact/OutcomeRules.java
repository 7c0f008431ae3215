package org.jiaotu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.WordClasses;

/** The rules that tie figures to programmes, {@code data/rules/outcome-links.rules}, tried one after the other. */
final class OutcomeRules {
    /** The settings that a rule may have beside its pattern. */
    static final Set<String> KEYS = Set.of("scope", "because", "nothing");

    private static final Set<Set<String>> SLOTS = Set.of(Set.of("programme"), Set.of("figure"));

    private final List<Rule> rules;
    // By identity: a rule is a large record.
    private final Map<Rule, OutcomeScopes.Sort> scopes = new IdentityHashMap<>();
    private final WordClasses words;

    OutcomeRules(WordFile file, WordClasses words) {
        this.words = words;
        rules = new RuleFile(file, words, KEYS).rules();
        for (Rule rule : rules) {
            scopes.put(rule, told(rule));
            check(rule);
        }
    }

    private static void check(Rule rule) {
        if (!rule.has("because")
                || !rule.has("nothing") && !SLOTS.contains(rule.pattern().slots())) {
            throw rule.line().error("expected 'because', and a slot {programme} or {figure} or 'nothing'");
        }
    }

    private static OutcomeScopes.Sort told(Rule rule) {
        try {
            return OutcomeScopes.Sort.valueOf(rule.setting("scope", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rule.line().error("unknown scope '" + rule.setting("scope", "") + "'");
        }
    }

    /** What a rule looks at. */
    OutcomeScopes.Sort scope(Rule rule) {
        return scopes.get(rule);
    }

    List<Rule> rules() {
        return rules;
    }

    WordClasses words() {
        return words;
    }
}
