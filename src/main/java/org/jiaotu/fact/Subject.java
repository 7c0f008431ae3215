package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.lexicon.Region;

/**
 * What a clause is about: the places and institutions that open it.
 *
 * @param holders each of them, in order; empty when the clause opens with something else
 * @param end the index of the first element behind them
 */
record Subject(List<Holder> holders, int end) {

    /**
     * A place, or an institution in it.
     *
     * @param region the place, or where the institution stands when its name tells, else null
     * @param institution the institution's name, or null
     */
    record Holder(Region region, String institution) {}

    boolean none() {
        return holders.isEmpty();
    }
}
