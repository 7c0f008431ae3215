package org.jiaotu.serve.explore.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.fact.Named;
import org.jiaotu.serve.explore.fact.Telling;
import org.jiaotu.serve.sparql.Row;

/**
 * The regions of a province that run a programme.
 *
 * @param province which; null for those that lie in none, as the country does
 * @param facts where articles say so, region by region
 */
public record Runners(Link province, List<Telling> facts) {
    private static final Comparator<Telling> BY_REGION =
            Comparator.comparing((Telling fact) -> fact.region().iri()).thenComparing(Telling::href);

    /**
     * The regions by province, in the order of the provinces' codes.
     *
     * @param provinces the rows of {@code provinces.rq}
     */
    static List<Runners> of(List<Telling> facts, List<Row> provinces, Named named) {
        Map<String, Link> province = new HashMap<>();
        provinces.forEach(row -> province.put(row.text("place"), named.of(row, "province")));
        Map<String, List<Telling>> groups = facts.stream()
                .sorted(BY_REGION)
                .collect(Collectors.groupingBy(
                        fact -> iri(province.get(fact.region().iri())), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(of -> new Runners(province.get(of.get(0).region().iri()), of))
                .toList();
    }

    private static String iri(Link province) {
        return province == null ? "" : province.iri();
    }

    /** How many regions run it; facts without a place count for none. */
    static long regions(List<Telling> facts) {
        return facts.stream()
                .map(fact -> fact.region().iri())
                .filter(iri -> !iri.equals(Jt.NS + "UnknownRegion"))
                .distinct()
                .count();
    }

    /** The earliest year that is told of, in a period or else by an article's date; an empty string where none is. */
    static String since(List<Telling> facts) {
        Stream<String> periods = facts.stream().map(Telling::year);
        Stream<String> dates = facts.stream().map(Telling::date);
        return earliest(periods, earliest(dates, ""));
    }

    private static String earliest(Stream<String> times, String otherwise) {
        return times.filter(time -> !time.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
