package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The observations are a data cube by the W3C's own rules. */
class CubeTest {
    private static final String PREFIXES = """
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    @TestFactory
    Stream<DynamicTest> integrityConstraints() throws IOException {
        Graph union = Sample.dataset(Sample.facts()).getUnionGraph();
        return Arrays.stream(text().split("\n\n+"))
                .filter(block -> block.contains("\nASK"))
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElseThrow(),
                        () -> assertThat(ask(PREFIXES + block, union)).isFalse()));
    }

    private static boolean ask(String query, Graph graph) {
        try (QueryExecution execution = QueryExecution.create(query, ModelFactory.createModelForGraph(graph))) {
            return execution.execAsk();
        }
    }

    private static String text() throws IOException {
        try (InputStream in = CubeTest.class.getResourceAsStream("/graph/cube.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
