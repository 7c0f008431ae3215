package org.jiaotu.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.mention.Element;

/**
 * A figure with the rule that matched its context and what the rule's slots took.
 *
 * @param context the figure's context
 * @param rule the rule
 * @param slots the text of each slot, empty or missing where it took nothing
 * @param indicator the phrase
 * @param place the region, institution or time that a list deals out to the figure, or null where the scope tells it
 */
record Draft(FigureContext context, Rule rule, Map<String, String> slots, String indicator, Element place) {
    Draft {
        slots = Map.copyOf(slots);
    }

    String slot(String name) {
        return slots.getOrDefault(name, "");
    }

    Draft with(String indicatorNow) {
        return new Draft(context, rule, slots, indicatorNow, place);
    }

    Draft by(Rule ruleNow) {
        return new Draft(context, ruleNow, slots, indicator, place);
    }

    Draft in(Element placeNow) {
        return new Draft(context, rule, slots, indicator, placeNow);
    }

    Draft withSlot(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(slots);
        more.put(name, value);
        return new Draft(context, rule, more, indicator, place);
    }
}
