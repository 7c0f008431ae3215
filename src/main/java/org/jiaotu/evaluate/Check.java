package org.jiaotu.evaluate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of an observation that are checked, in the order of the report. */
enum Check {
    VALUE,
    UNIT,
    INDICATOR,
    REGION,
    KIND,
    COMPARATOR,
    PERIOD;

    private static final double BAR_INDICATOR = 0.6;
    private static final double BAR_SUBJECT = 0.7;
    private static final Map<String, String> BOUNDS = bounds();

    /** The field's name in JSON. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields that a found observation has right. */
    static Set<Check> passed(Pairing.Pair pair, String published, Likeness likeness) {
        Set<Check> passed = EnumSet.noneOf(Check.class);
        for (Check check : values()) {
            if (check.passes(pair.gold(), pair.found(), published, likeness)) {
                passed.add(check);
            }
        }
        return passed;
    }

    private boolean passes(FactLine gold, FactLine found, String published, Likeness likeness) {
        return switch (this) {
            case VALUE ->
                sameNumber("value", gold, found, likeness)
                        && (gold.primitive("value_to") == null || sameNumber("value_to", gold, found, likeness));
            case UNIT -> likeness.sameUnit(gold.textOrEmpty("unit"), found.textOrEmpty("unit"));
            case INDICATOR -> likeness.alike(gold.text("indicator"), found.text("indicator"), BAR_INDICATOR);
            case REGION ->
                likeness.samePlace(gold.text("region"), found.text("region"))
                        || likeness.alike(gold.text("subject"), found.text("subject"), BAR_SUBJECT);
            case KIND -> Objects.equals(gold.text("kind"), found.text("kind"));
            case COMPARATOR -> Objects.equals(bound(gold), bound(found));
            case PERIOD -> likeness.samePeriod(gold.textOrEmpty("period"), found.textOrEmpty("period"), published);
        };
    }

    private static boolean sameNumber(String field, FactLine gold, FactLine found, Likeness likeness) {
        return likeness.sameNumber(gold.number(field), found.number(field));
    }

    private static String bound(FactLine fact) {
        return BOUNDS.get(fact.text("comparator"));
    }

    /** No comparator is equality; HashMap, for it alone takes null for a key. */
    private static Map<String, String> bounds() {
        Map<String, String> bounds = new HashMap<>(
                Map.of("ge", "low", "gt", "low", "le", "high", "lt", "high", "eq", "eq", "approx", "approx"));
        bounds.put(null, "eq");
        return bounds;
    }
}
