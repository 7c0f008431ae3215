package org.jiaotu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.sparql.QueryReader;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;

/** Finds the query a user means: a file of that path or, where there is none, one that Jiaotu comes with. */
final class QueryFinder {
    private final ShippedQueries shipped = ShippedQueries.load();

    /** The query; a {@link UserException} when there is none or it is not SPARQL. */
    Query find(String name) {
        Path file = Path.of(name);
        String text = Files.isRegularFile(file) ? read(file) : shipped(name);
        try {
            return QueryReader.read(text);
        } catch (QueryParseException e) {
            throw new UserException(name + ": is not SPARQL: " + firstLine(e) + " (line " + e.getLine() + ")", e);
        } catch (QueryException e) {
            throw new UserException(name + ": is not SPARQL: " + firstLine(e), e);
        }
    }

    private String shipped(String name) {
        return shipped.find(name.replaceFirst("\\.rq$", ""))
                .map(ShippedQuery::text)
                .orElseThrow(() -> unknown(name));
    }

    private UserException unknown(String name) {
        String names = shipped.all().stream().map(ShippedQuery::name).collect(Collectors.joining(", "));
        return new UserException(name + ": no such file or query; give a .rq file or one of " + names);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read; give a SPARQL query in UTF-8", e);
        }
    }

    private static String firstLine(QueryException e) {
        return e.getMessage().lines().findFirst().orElse("").strip();
    }
}
