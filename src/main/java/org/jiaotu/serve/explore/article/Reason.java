package org.jiaotu.serve.explore.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.explore.Link;

/**
 * Where a field of a fact came from.
 *
 * @param field the field, or null for one that is not of the ontology
 * @param text the reason: {@code the article's region}
 */
public record Reason(Link field, String text) {
    /** What the name of a programme is called in the ontology. */
    private static final Map<String, String> TERMS = Map.of("name", "programmeText");

    /** The fields of an explanation. */
    static Stream<Node> fields(String explanation) {
        return explanation.lines().filter(line -> line.contains(": ")).map(Reason::field);
    }

    /** A reason for each line of an explanation. */
    static List<Reason> of(String explanation, Map<Node, Link> names) {
        return explanation
                .lines()
                .map(line -> line.contains(": ")
                        ? new Reason(names.get(field(line)), line.substring(line.indexOf(": ") + 2))
                        : new Reason(null, line))
                .toList();
    }

    private static Node field(String line) {
        String name = line.substring(0, line.indexOf(": "));
        return Jt.term(TERMS.getOrDefault(name, name.replaceAll("[^A-Za-z0-9]", "")));
    }
}
