package org.jiaotu.fact;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.fact.rule.RuleIndex;
import org.jiaotu.fact.rule.Template;
import org.jiaotu.fact.rule.TestedElements;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.WordClasses;

/** The rules that say what a figure counts, {@code data/rules/observations.rules}, tried one after the other. */
final class IndicatorRules {
    /** The settings that a rule may have beside its pattern. */
    static final Set<String> KEYS = Set.of("figure", "indicator", "kind", "sign", "nothing", "in-list", "aside");

    private final RuleIndex rules;
    // By identity: a rule is a large record, and hashing it for every figure costs more than trying it.
    private final Map<Rule, Template> templates = new IdentityHashMap<>();
    private final Map<Rule, Set<String>> figures = new IdentityHashMap<>();
    private final PhraseTrimmer trimmer;

    IndicatorRules(WordFile file, WordClasses words) {
        List<Rule> all = new RuleFile(file, words, KEYS).rules();
        rules = new RuleIndex(all);
        trimmer = new PhraseTrimmer(words);
        for (Rule rule : all) {
            templates.put(rule, new Template(rule.setting("indicator", "")));
            figures.put(
                    rule, rule.has("figure") ? Set.of(rule.setting("figure", "").split("\\s+")) : Set.of());
            kind(rule);
        }
    }

    /** The kind of figure that a rule finds. */
    static Kind kind(Rule rule) {
        try {
            return Kind.valueOf(rule.setting("kind", "level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rule.line().error("unknown kind '" + rule.setting("kind", "") + "'");
        }
    }

    /** What the first rule that matches makes of a context; null when none does. */
    Draft match(FigureContext context) {
        TestedElements elements = new TestedElements(context.elements());
        for (Rule rule : rules.candidates(elements)) {
            Map<String, List<Element>> taken = speaksOf(rule, context.quantity())
                    ? rule.pattern().match(elements, context.left().size())
                    : null;
            if (taken != null) {
                Map<String, String> slots = new LinkedHashMap<>();
                taken.forEach((slot, words) -> slots.put(slot, taken(slot, words, context)));
                slots.put("unit", context.quantity().unit().prefLabel());
                slots.computeIfPresent("subject", (slot, subject) -> trimmer.subjectOf(slots.get("verb"), subject));
                return new Draft(context, rule, slots, "", null);
            }
        }
        return null;
    }

    private String taken(String slot, List<Element> words, FigureContext context) {
        return switch (slot) {
            case "subject" ->
                context.leadsWithPreposition() ? trimmer.forWhom(context.lead(), words) : trimmer.subject(words);
            case "topic" -> context.leadHas("by") ? "" : trimmer.topic(words);
            case "way" -> PhraseTrimmer.text(words);
            default -> trimmer.phrase(words);
        };
    }

    private boolean speaksOf(Rule rule, Quantity quantity) {
        Set<String> sorts = figures.get(rule);
        boolean rank = quantity.form() == Quantity.Form.RANK || quantity.form() == Quantity.Form.TOP;
        if (sorts.contains("rank") || rank) {
            return sorts.contains("rank") && rank;
        }
        return sorts.isEmpty()
                || sorts.contains(quantity.unit().category())
                || sorts.contains(quantity.unit().prefLabel());
    }

    /** The draft with its phrase filled in; {@code before} is the draft of the figure before, or null. */
    Draft filled(Draft draft, Draft before) {
        String phrase = templates.get(draft.rule()).fill(slot -> value(slot, draft, before));
        Draft based = kind(draft.rule()) == Kind.GAP ? draft.withSlot("base", base(draft, before)) : draft;
        return based.with(keptLead(draft.context()) + trimmer.whole(phrase));
    }

    /** What a gap is a gap of: a rank or a change told next is of the same, not of the gap. */
    private static String base(Draft draft, Draft before) {
        return draft.slot("noun").isEmpty() ? value("before", draft, before) : draft.slot("noun");
    }

    /** 每年 before what was done belongs to the indicator. */
    private static String keptLead(FigureContext context) {
        return context.lead().stream()
                .filter(element -> element.in("kept-lead"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    /** 教育投入 in 教育投入年均增长4.7%，累计达到612亿元: a level told next is of the thing, not of its growth. */
    private static String told(Draft draft, Draft before) {
        String growth = before.slot("annual") + before.slot("growth");
        boolean ofThing = kind(draft.rule()) != Kind.CHANGE
                && !growth.isEmpty()
                && before.indicator().endsWith(growth);
        return ofThing
                ? before.indicator().substring(0, before.indicator().length() - growth.length())
                : before.indicator();
    }

    private static String value(String slot, Draft draft, Draft before) {
        if (slot.equals("before")) {
            return before == null ? "" : before.slot("base").isEmpty() ? told(draft, before) : before.slot("base");
        }
        if (slot.startsWith("before.")) {
            String noun = before == null ? "" : before.slot(slot.substring("before.".length()));
            return noun.isEmpty() && before != null ? before.indicator() : noun;
        }
        return draft.slot(slot);
    }
}
