package org.jiaotu.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The queries that come with Jiaotu, in the order of {@code queries/index.txt}.
 *
 * <p>The index is a file because a jar cannot be listed; a test holds that it names every query and nothing else.
 */
public final class ShippedQueries {
    private final Map<String, ShippedQuery> byName = new LinkedHashMap<>();

    private ShippedQueries(List<ShippedQuery> queries) {
        queries.forEach(query -> byName.put(query.name(), query));
    }

    /** Reads them all from the classpath; a query without its header is an error. */
    public static ShippedQueries load() {
        return new ShippedQueries(resource("index.txt")
                .lines()
                .filter(Predicate.not(String::isBlank))
                .map(name -> ShippedQuery.read(name, resource(name + ".rq")))
                .toList());
    }

    /** All of them, in the order to show them in. */
    public List<ShippedQuery> all() {
        return List.copyOf(byName.values());
    }

    /** The query of that name, without its ending: {@code find("ranking")}. */
    public Optional<ShippedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String resource(String name) {
        try (InputStream in = ShippedQueries.class.getResourceAsStream("/queries/" + name)) {
            if (in == null) {
                throw new IllegalStateException("queries/" + name + ": not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
