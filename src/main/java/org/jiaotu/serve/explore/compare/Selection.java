package org.jiaotu.serve.explore.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Regions and indicators that a reader has chosen, in the order of choice.
 *
 * @param regions the last parts of their paths: 520300
 * @param indicators the last parts of their paths: {@code xue-qian-san-nian-mao-ru-yuan-lv}
 */
record Selection(List<String> regions, List<String> indicators) {
    Selection {
        regions = List.copyOf(regions);
        indicators = List.copyOf(indicators);
    }

    static Selection of(List<Node> regions, List<Node> indicators) {
        return new Selection(
                regions.stream().map(Selection::last).toList(),
                indicators.stream().map(Selection::last).toList());
    }

    /** The last part of a thing's path. */
    static String last(Node thing) {
        return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    }

    Selection withRegion(String region) {
        return new Selection(with(regions, region), indicators);
    }

    Selection withIndicator(String indicator) {
        return new Selection(regions, with(indicators, indicator));
    }

    Selection withoutRegion(String region) {
        return new Selection(without(regions, region), indicators);
    }

    Selection withoutIndicator(String indicator) {
        return new Selection(regions, without(indicators, indicator));
    }

    private static List<String> with(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more.stream().distinct().toList();
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    /** The page's address: {@code /compare?region=520300&region=620700}. */
    String href() {
        return href("/compare");
    }

    String csv() {
        return href("/compare.csv");
    }

    private String href(String path) {
        String query = Stream.concat(parts("region", regions), parts("indicator", indicators))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Stream<String> parts(String name, List<String> values) {
        Function<String, String> part = value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return values.stream().map(part);
    }
}
