package org.jiaotu.serve.sparql;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextQuery;
import org.jiaotu.export.Prefixes;

/**
 * Reads SPARQL as {@code /sparql} does: the prefixes of the graph need not be declared, and one that the query declares itself
 * means what the query says.
 *
 * <pre>{@code
 * QueryReader.read("SELECT ?地区 { ?地区 a jt:Region }");
 * }</pre>
 */
public final class QueryReader {
    // On one line, so that the lines of a query keep their numbers in messages.
    private static final String PROLOGUE = prefixes().entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
            .collect(Collectors.joining());

    private QueryReader() {}

    /** The prefixes that a query need not declare: those of the graph, and jena-text's for {@code text:query}. */
    static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
        prefixes.put("text", TextQuery.NS);
        return prefixes;
    }

    /**
     * The query that a text is.
     *
     * @throws org.apache.jena.query.QueryParseException when the text is no SPARQL, with the line and column
     */
    public static Query read(String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(prefixes());
        return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    }

    /**
     * The text with the declarations that it leaves out; as it is when it leaves out none.
     *
     * @throws org.apache.jena.query.QueryParseException when the text is no SPARQL, with the line and column
     */
    static String complete(String text) {
        read(text);
        return standsAlone(text) ? text : PROLOGUE + text;
    }

    private static boolean standsAlone(String text) {
        try {
            QueryFactory.create(text, Syntax.syntaxARQ);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }
}
