package org.jiaotu.serve.explore.graph;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;

/**
 * What {@code /graph/neighbours} is asked.
 *
 * @param of the thing whose neighbours are wanted: {@code …/id/region/520300}
 * @param kinds which kinds of neighbours
 * @param limit how many of each kind at most
 * @param confidence how sure an edge must be at least
 * @param without what the reader sees already: it is left out of the groups, and edges to it are told
 */
record NeighbourQuestion(Node of, List<GraphKind> kinds, int limit, BigDecimal confidence, Set<Node> without) {
    private static final int USUAL_LIMIT = 25;
    static final int HIGHEST_LIMIT = 500;

    /**
     * Reads {@code of}, {@code kind} (may be repeated; all when there is none), {@code limit}, {@code confidence} and {@code
     * without} (may be repeated).
     *
     * @throws UserException when one of them cannot stand
     */
    static NeighbourQuestion of(HttpServletRequest request) {
        return new NeighbourQuestion(
                node(request.getParameter("of")),
                given(request, "kind").map(NeighbourQuestion::kind).distinct().toList(),
                limit(request.getParameter("limit")),
                confidence(request.getParameter("confidence")),
                nodes(request, "without"));
    }

    /** Whether a kind of neighbours is wanted. */
    boolean wants(GraphKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** The things that a parameter, which may be repeated, names. */
    static Set<Node> nodes(HttpServletRequest request, String parameter) {
        return given(request, parameter).map(NodeFactory::createURI).collect(Collectors.toSet());
    }

    private static Stream<String> given(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? Stream.empty() : Arrays.stream(values).filter(value -> !value.isBlank());
    }

    private static Node node(String given) {
        if (given == null || given.isBlank()) {
            throw new UserException(Messages.of("graph-no-thing"));
        }
        return NodeFactory.createURI(given.strip());
    }

    private static GraphKind kind(String name) {
        return GraphKind.named(name)
                .orElseThrow(() -> new UserException(Messages.of(
                        "graph-bad-kind",
                        Stream.of(GraphKind.values()).map(GraphKind::toString).collect(Collectors.joining(", ")))));
    }

    private static int limit(String given) {
        if (given == null || given.isBlank()) {
            return USUAL_LIMIT;
        }
        int limit = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new UserException(Messages.of("graph-bad-limit", HIGHEST_LIMIT));
        }
        return limit;
    }

    private static BigDecimal confidence(String given) {
        if (given == null || given.isBlank()) {
            return BigDecimal.ZERO;
        }
        if (given.matches("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?")) {
            return new BigDecimal(given);
        }
        throw new UserException(Messages.of("graph-bad-confidence"));
    }
}
