package org.jiaotu.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiaotu.fact.rule.Rule;

/**
 * A figure with the rule that matched its context and what the rule's slots took.
 *
 * @param context the figure's context
 * @param rule the rule
 * @param slots the text of each slot, empty or missing where it took nothing
 * @param indicator the phrase
 */
record Draft(FigureContext context, Rule rule, Map<String, String> slots, String indicator) {
    Draft {
        slots = Map.copyOf(slots);
    }

    String slot(String name) {
        return slots.getOrDefault(name, "");
    }

    Draft with(String indicatorNow) {
        return new Draft(context, rule, slots, indicatorNow);
    }

    Draft withSlot(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(slots);
        more.put(name, value);
        return new Draft(context, rule, more, indicator);
    }
}
