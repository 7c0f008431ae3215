package org.jiaotu.cases;

import java.util.Locale;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Recognition;

/** Facts as the examples beside rules write them: {@code 高台县 | 省级教育强县 | provincial}. */
public final class FactText {
    private FactText() {}

    /**
     * An observation is its indicator, a programme {@code region | name | class}, an honour {@code holder | title | level} with the
     * institution behind its region, a partnership {@code region | partner}, a document its title.
     */
    public static String of(Fact fact) {
        if (fact instanceof Observation observation) {
            return observation.indicator();
        }
        if (fact instanceof Programme programme) {
            return place(fact) + " | " + programme.name() + " | " + lower(programme.programmeClass());
        }
        if (fact instanceof Recognition honour) {
            String holder = honour.subject() == null ? place(fact) : place(fact) + " " + honour.subject();
            return holder + " | " + honour.title() + " | " + lower(honour.level());
        }
        if (fact instanceof Partnership partnership) {
            return place(fact) + " | " + partnership.partner();
        }
        return ((Policy) fact).title();
    }

    private static String place(Fact fact) {
        return fact.region() == null ? "-" : fact.region().name();
    }

    private static String lower(Enum<?> value) {
        return value == null ? "-" : value.name().toLowerCase(Locale.ROOT);
    }
}
