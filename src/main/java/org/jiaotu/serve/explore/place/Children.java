package org.jiaotu.serve.explore.place;

import java.util.List;
import java.util.function.Predicate;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.sparql.Row;

/**
 * What lies in a region.
 *
 * @param told those that articles tell of, the most told first
 * @param silent the others
 */
public record Children(List<Child> told, List<Child> silent) {
    /**
     * A region that lies directly in another.
     *
     * @param region which: 赤水市
     * @param facts how many facts are told of it and of what lies in it
     */
    public record Child(Link region, int facts) {}

    static Children of(List<Row> rows, Named named) {
        List<Child> all = rows.stream()
                .map(row -> new Child(named.of(row, "child"), row.count("facts")))
                .toList();
        Predicate<Child> told = child -> child.facts() > 0;
        return new Children(
                all.stream().filter(told).toList(),
                all.stream().filter(told.negate()).toList());
    }
}
