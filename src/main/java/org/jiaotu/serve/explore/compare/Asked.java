package org.jiaotu.serve.explore.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.http.Name;
import org.jiaotu.store.text.Kind;

/**
 * What a request asks to compare: things that are known, and what is wrong with the rest.
 *
 * @param regions the regions, each once
 * @param indicators the indicators, each once; none for those that the regions share
 * @param problems why the comparison cannot be shown; none when it can
 */
record Asked(List<Node> regions, List<Node> indicators, List<Problem> problems) {
    static final int FEWEST = 2;
    static final int MOST_REGIONS = 6;
    static final int MOST_INDICATORS = 20;

    /** Reads the parameters {@code region} and {@code indicator}, which may be repeated; empty ones are fields left empty. */
    static Asked of(HttpServletRequest request, NameResolver resolver, Links links) {
        List<NamedAnswer> regions = answers(request, Kind.REGION, resolver);
        List<NamedAnswer> indicators = answers(request, Kind.INDICATOR, resolver);
        List<Node> known = things(regions);
        List<Node> measures = things(indicators);
        Selection selection = Selection.of(known, measures);
        List<Problem> problems = new ArrayList<>();
        Stream.concat(regions.stream(), indicators.stream())
                .filter(named -> named.answer().thing() == null)
                .forEach(named -> problems.add(named.problem(selection, links)));
        if (problems.isEmpty() && !(known.isEmpty() && measures.isEmpty())) {
            problems.addAll(numbers(known.size(), measures.size()));
        }
        return new Asked(known, measures, List.copyOf(problems));
    }

    boolean isNothing() {
        return regions.isEmpty() && indicators.isEmpty() && problems.isEmpty();
    }

    private static List<Problem> numbers(int regions, int indicators) {
        if (regions > MOST_REGIONS) {
            return List.of(Problem.of("compare-many", MOST_REGIONS));
        }
        if (regions < FEWEST) {
            return List.of(Problem.of("compare-few", FEWEST));
        }
        return indicators > MOST_INDICATORS
                ? List.of(Problem.of("compare-many-indicators", MOST_INDICATORS))
                : List.of();
    }

    private static List<NamedAnswer> answers(HttpServletRequest request, Kind kind, NameResolver resolver) {
        String[] given = request.getParameterValues(kind.label());
        return Arrays.stream(given == null ? new String[0] : given)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_REGIONS + MOST_INDICATORS)
                .map(text -> new NamedAnswer(text, kind, resolver.resolve(text, kind)))
                .toList();
    }

    private static List<Node> things(List<NamedAnswer> answers) {
        Set<Node> things = new LinkedHashSet<>();
        answers.stream()
                .map(named -> named.answer().thing())
                .filter(thing -> thing != null)
                .forEach(things::add);
        return List.copyOf(things);
    }

    /** What was asked for in some words, and what they may mean. */
    private record NamedAnswer(String text, Kind kind, NameResolver.Answer answer) {
        Problem problem(Selection selection, Links links) {
            Map<Node, Link> named = links.of(answer.candidates());
            List<Link> candidates = answer.candidates().stream()
                    .map(node -> leadingOn(node, named.get(node), selection))
                    .toList();
            return new Problem(answer.key(), text, candidates);
        }

        private Link leadingOn(Node node, Link link, Selection selection) {
            String last = Selection.last(node);
            Selection more = kind == Kind.REGION ? selection.withRegion(last) : selection.withIndicator(last);
            // several places have one name
            Name name = kind == Kind.REGION ? new Name(link.name().zh() + " " + last, "") : link.name();
            return new Link(name, more.href(), link.iri());
        }
    }
}
