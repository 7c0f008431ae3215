package org.jiaotu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.jiaotu.link.FailingEndpoint;
import org.jiaotu.serve.sparql.ResultFormat;
import org.jiaotu.serve.sparql.ResultWriter;
import org.jiaotu.serve.sparql.ServiceHosts;
import org.jiaotu.serve.sparql.Services;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;
import org.jiaotu.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every shipped query gives over the bundled articles, built as {@code run} builds them, row by row.
 *
 * <p>{@code mvn test -Dtest=BundledCorpusQueriesTest -Dqueries.write=true} writes the rows anew, to be read through before
 * they are committed.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BundledCorpusQueriesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final boolean WRITES = Boolean.getBoolean("queries.write");

    private Store store;

    @BeforeAll
    void open() {
        store = BundledStore.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheseRows(String name) throws IOException {
        String rows = rows(name);
        Path expected = EXPECTED.resolve(name + ".csv");
        if (WRITES) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, rows);
        }
        assertThat(rows).isEqualTo(Files.readString(expected));
        assertThat(rows.lines()).as("a header and at least one row").hasSizeGreaterThan(1);
    }

    @Test
    @DisabledIfSystemProperty(named = "queries.write", matches = "true")
    void everyExpectationHasItsQuery() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".csv").toList());
        }
    }

    private String rows(String name) {
        String text = ShippedQueries.load().find(name).orElseThrow().text();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FailingEndpoint wikidata = new FailingEndpoint()) {
            String asked = text.replace(
                    "https://query.wikidata.org/sparql", wikidata.uri().toString());
            Services services = new Services(
                    ServiceHosts.of(List.of(wikidata.uri().getAuthority())), ServerSettings.DEFAULT_TIMEOUT);
            new ResultWriter(ResultFormat.CSV, out, services).write(store.dataset(), QueryFactory.create(asked));
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    static Stream<String> names() {
        return ShippedQueries.load().all().stream().map(ShippedQuery::name);
    }
}
