package org.jiaotu.serve.reconcile;

import java.util.List;

/**
 * One question of a batch: what does this cell mean?
 *
 * @param name the cell's text: 朝阳区; empty when only properties are given
 * @param types kinds to choose from, as the client names them; none for all
 * @param limit how many candidates to give
 * @param claims what other columns say
 */
record ReconciliationQuery(String name, List<String> types, int limit, List<Claim> claims) {
    /**
     * What another column says of the same thing.
     *
     * @param property as the client names it: {@code jt:partOf}
     * @param values one of which should hold: 北京市
     */
    record Claim(String property, List<String> values) {}
}
