package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.fact.rule.RuleMatch;
import org.jiaotu.fact.rule.RuleSearch;
import org.jiaotu.fact.rule.Template;
import org.jiaotu.fact.rule.TestedElements;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** The rules that find programmes and tell their class, {@code data/rules/programmes.rules}. */
final class ProgrammeRules {
    /** The settings that a rule may have beside its pattern. */
    static final Set<String> KEYS = Set.of("name", "shortest", "longest", "confidence", "nothing", "class");

    private static final int STANDS_ALONE = 3;

    private final ProgrammeElements layout;
    private final RuleSearch finding;
    private final List<Rule> classes;
    private final Map<Rule, Template> names = new IdentityHashMap<>();

    ProgrammeRules(WordFile file, WordClasses words, ProgrammeElements layout) {
        this.layout = layout;
        List<Rule> rules = new RuleFile(file, words, KEYS).rules();
        classes = rules.stream().filter(rule -> rule.has("class")).toList();
        classes.forEach(ProgrammeRules::sort);
        finding =
                new RuleSearch(rules.stream().filter(rule -> !rule.has("class")).toList());
        rules.forEach(rule -> names.put(rule, name(rule)));
    }

    /** The rule's template of a name, when all it says is right. */
    private static Template name(Rule rule) {
        Template name = new Template(rule.setting("name", ""));
        boolean names = !rule.has("nothing") && !rule.has("class");
        for (String slot : name.slots()) {
            if (names && !rule.pattern().slots().contains(slot)) {
                throw rule.line().error("the rule's pattern has no slot {" + slot + "}");
            }
        }
        if (length(rule, "shortest") > length(rule, "longest")) {
            throw rule.line().error("'shortest' is more than 'longest'");
        }
        rule.confidence(0);
        return name;
    }

    private static int length(Rule rule, String key) {
        String said = rule.setting(key, "");
        if (!said.matches("[0-9]{1,3}")) {
            throw rule.line().error("expected a number of characters for '" + key + "' and not '" + said + "'");
        }
        return Integer.parseInt(said);
    }

    private static ProgrammeClass sort(Rule rule) {
        try {
            return ProgrammeClass.valueOf(rule.setting("class", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rule.line().error("unknown class '" + rule.setting("class", "") + "'");
        }
    }

    /** The programmes that a sentence names, in order. */
    List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        List<Element> elements = layout.of(sentence);
        for (RuleMatch match : finding.find(elements, this::fits)) {
            if (!match.rule().has("nothing")) {
                found.add(mention(match, elements));
            }
        }
        return found;
    }

    /** True when the name is as long as the rule wants it. */
    private boolean fits(RuleMatch match) {
        Rule rule = match.rule();
        int length = filled(match).length();
        return rule.has("nothing") || length >= length(rule, "shortest") && length <= length(rule, "longest");
    }

    private String filled(RuleMatch match) {
        return names.get(match.rule()).fill(slot -> text(match.found().slots().getOrDefault(slot, List.of())));
    }

    private ProgrammeMention mention(RuleMatch match, List<Element> elements) {
        List<Element> taken =
                elements.subList(match.found().start(), match.found().end());
        String words = text(taken);
        String name = filled(match);
        boolean alone = name.chars().filter(Character::isLetter).count() >= STANDS_ALONE;
        return new ProgrammeMention(
                taken.get(0).start(),
                taken.get(taken.size() - 1).end(),
                alone ? name : words,
                sort(match, taken),
                match.rule().name(),
                match.rule().confidence(0));
    }

    /** The class that the first rule for it gives; a project when none does. */
    private ProgrammeClass sort(RuleMatch match, List<Element> taken) {
        TestedElements kind = new TestedElements(match.found().slots().getOrDefault("kind", taken));
        return classes.stream()
                .filter(rule -> rule.pattern().match(kind, -1) != null)
                .map(ProgrammeRules::sort)
                .findFirst()
                .orElse(ProgrammeClass.PROJECT);
    }

    private static String text(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        elements.forEach(element -> text.append(Labels.normal(element.text())));
        return text.toString();
    }
}
