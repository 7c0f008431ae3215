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
    /** By the grammar of SPARQL 1.1, IRIREF; blanks and control characters besides. */
    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    /** A query that lies beside a class. */
    public static PageQuery load(Class<?> beside, String name) {
        return new PageQuery(Resources.text(beside, name));
    }

    /**
     * The query about these nodes: the line {@code VALUES ?region { … }} holds them. What SPARQL cannot write between < and > is left out:
     * it names no thing of a graph, and may be somebody's attempt to write more than a name.
     *
     * @throws IllegalArgumentException when the query has no such line
     */
    public PageQuery with(String variable, List<Node> nodes) {
        Matcher line = Pattern.compile("VALUES \\?" + variable + " \\{[^}]*}").matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no VALUES ?" + variable + " in " + text);
        }
        String values =
                nodes.stream().filter(PageQuery::isWritable).map(Links::written).collect(Collectors.joining(" "));
        return new PageQuery(text.substring(0, line.start()) + "VALUES ?" + variable + " { " + values + " }"
                + text.substring(line.end()));
    }

    private static boolean isWritable(Node node) {
        return !node.isURI() || node.getURI().chars().noneMatch(c -> c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0);
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
