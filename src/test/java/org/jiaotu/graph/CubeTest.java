package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The observations are a data cube by the W3C's own rules, and would not be if it broke one. */
class CubeTest {
    private static final String BREAKING = "#! ";
    private static final String PREFIXES = """
            PREFIX jt: <https://w3id.org/jiaotu/ontology#>
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final Graph cube = Sample.dataset(Sample.facts()).getUnionGraph();

    @TestFactory
    Stream<DynamicTest> integrityConstraints() throws IOException {
        return constraints()
                .map(constraint -> DynamicTest.dynamicTest(name(constraint), () -> assertThat(ask(constraint, cube))
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> whatBreaksThem() throws IOException {
        return constraints()
                .map(constraint -> DynamicTest.dynamicTest(name(constraint), () -> {
                    Graph broken = GraphFactory.createDefaultGraph();
                    GraphUtil.addInto(broken, cube);
                    RDFParser.fromString(PREFIXES + breaking(constraint), Lang.TURTLE)
                            .parse(broken);
                    assertThat(ask(constraint, broken)).isTrue();
                }));
    }

    private static Stream<String> constraints() throws IOException {
        return Arrays.stream(text().split("\n\n+")).filter(block -> block.contains("\nASK"));
    }

    private static String name(String constraint) {
        return constraint.lines().findFirst().orElseThrow();
    }

    private static String breaking(String constraint) {
        return constraint
                .lines()
                .filter(line -> line.startsWith(BREAKING))
                .map(line -> line.substring(BREAKING.length()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean ask(String query, Graph graph) {
        try (QueryExecution execution =
                QueryExecution.create(PREFIXES + query, ModelFactory.createModelForGraph(graph))) {
            return execution.execAsk();
        }
    }

    private static String text() throws IOException {
        try (InputStream in = CubeTest.class.getResourceAsStream("/graph/cube.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
