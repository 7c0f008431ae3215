package org.jiaotu.serve.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.http.Resources;

/**
 * A query behind a view, with the things that the view is about in its {@code VALUES} lines. A reader gets the same text that the
 * page was made with.
 *
 * @param text the query
 */
public record PageQuery(String text) {
    /** A query that lies beside a class. */
    public static PageQuery load(Class<?> beside, String name) {
        return new PageQuery(Resources.text(beside, name));
    }

    /**
     * The query about these nodes: the line {@code VALUES ?region { … }} holds them.
     *
     * @throws IllegalArgumentException when the query has no such line
     */
    public PageQuery with(String variable, List<Node> nodes) {
        Matcher line = Pattern.compile("VALUES \\?" + variable + " \\{[^}]*}").matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no VALUES ?" + variable + " in " + text);
        }
        String values = nodes.stream().map(Links::written).collect(Collectors.joining(" "));
        return new PageQuery(text.substring(0, line.start()) + "VALUES ?" + variable + " { " + values + " }"
                + text.substring(line.end()));
    }

    /** The query about one node. */
    public PageQuery with(String variable, Node node) {
        return with(variable, List.of(node));
    }

    /** The address of the query page with this query in its editor. */
    public String editor() {
        return "/query?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of the answer as CSV. */
    public String csv() {
        return "/sparql?output=csv&query="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
