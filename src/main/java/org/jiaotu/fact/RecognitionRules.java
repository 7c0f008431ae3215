package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.fact.rule.RuleMatch;
import org.jiaotu.fact.rule.RuleSearch;
import org.jiaotu.fact.rule.Template;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/** The rules that say how a holder comes to a title, {@code data/rules/recognitions.rules}. */
final class RecognitionRules {
    /** The settings that a rule may have beside its pattern. */
    static final Set<String> KEYS = Set.of("title", "holder", "needs", "nothing", "confidence", "home");

    private static final String NOTHING = "nothing";
    private static final String TITLE = "title";
    private static final String BEFORE = "before";
    private static final double CONFIDENCE = 0.8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;

    private final RuleSearch search;
    private final TitleList lists;
    private final Map<Rule, Template> templates = new IdentityHashMap<>();

    RecognitionRules(WordFile file, WordClasses words) {
        List<Rule> rules = new RuleFile(file, words, KEYS).rules();
        search = new RuleSearch(rules);
        lists = new TitleList(words);
        for (Rule rule : rules) {
            Template template = new Template(rule.setting(TITLE, "{title}"));
            if (!rule.has(NOTHING) && !rule.pattern().slots().contains(TITLE)) {
                throw rule.line().error("the rule's pattern has no slot {title}");
            }
            for (String slot : template.slots()) {
                if (!slot.equals(BEFORE)
                        && !rule.has(NOTHING)
                        && !rule.pattern().slots().contains(slot)) {
                    throw rule.line().error("the rule's pattern has no slot {" + slot + "}");
                }
            }
            confidence(rule);
            templates.put(rule, template);
        }
    }

    static double confidence(Rule rule) {
        return rule.confidence(CONFIDENCE);
    }

    /**
     * The titles that a clause tells, in order.
     *
     * @param clause the clause
     * @param from the index of the first element behind its subject
     * @param before the title that the sentence told last, or null
     */
    List<HonourTitle> find(Clause clause, int from, HonourTitle before) {
        List<HonourTitle> titles = new ArrayList<>();
        List<Element> behind = clause.elements().subList(from, clause.size());
        for (RuleMatch match : search.find(behind, match -> tells(match, before))) {
            titles.addAll(titles(clause, from, match, before));
        }
        return titles;
    }

    private boolean tells(RuleMatch match, HonourTitle before) {
        return match.rule().has(NOTHING)
                || !lists.parts(match.found().slots().get(TITLE)).isEmpty()
                        && lists.parts(match.found().slots().get(TITLE)).stream()
                                .anyMatch(part -> isTitle(text(match, part, before)));
    }

    private static boolean isTitle(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private List<HonourTitle> titles(Clause clause, int from, RuleMatch match, HonourTitle before) {
        if (match.rule().has(NOTHING)) {
            return List.of();
        }
        int first = from + match.found().start();
        int holder = clause.indexOf(match.found().slots().getOrDefault("holder", List.of()));
        return lists.parts(match.found().slots().get(TITLE)).stream()
                .filter(part -> isTitle(text(match, part, before)))
                .map(part -> new HonourTitle(
                        match.rule(),
                        first,
                        holder,
                        part.get(0).start(),
                        part.get(part.size() - 1).end(),
                        text(match, part, before)))
                .toList();
    }

    /** The title by the rule's template; one that goes on with the title told before is none where there is no such. */
    private String text(RuleMatch match, List<Element> part, HonourTitle before) {
        Template template = templates.get(match.rule());
        if (before == null && template.slots().contains(BEFORE)) {
            return "";
        }
        return template.fill(slot -> switch (slot) {
            case TITLE -> lists.text(part);
            case BEFORE -> before.text();
            default ->
                Labels.normal(match.found().slots().get(slot).stream()
                        .map(Element::text)
                        .collect(Collectors.joining()));
        });
    }
}
