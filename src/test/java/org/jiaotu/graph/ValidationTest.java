package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.lexicon.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValidationTest {
    private static final Validation VALIDATION = Validation.bundled();

    @Test
    void theSampleConforms() {
        assertThat(VALIDATION.check(union()).results()).isEmpty();
    }

    @Test
    void anEmptyStoreConforms() {
        assertThat(VALIDATION.check(Sample.dataset(List.of()).getUnionGraph()).results())
                .isEmpty();
    }

    @Test
    void aRegionWithACodeOfOurOwnConforms() {
        Gazetteer gazetteer = Gazetteer.bundled();
        DatasetGraph dataset = Sample.dataset(List.of());
        new RegionGraph(Sample.IRIS, gazetteer::byCode)
                .write(List.of(gazetteer.byCode("5200X1").orElseThrow()), StreamRDFLib.dataset(dataset));
        assertThat(VALIDATION.check(dataset.getUnionGraph()).results()).isEmpty();
        Node code = NodeFactory.createLiteralDT(
                "5200X1", TypeMapper.getInstance().getSafeTypeByName(Jt.LOCAL_CODE.getURI()));
        assertThat(dataset.getUnionGraph().contains(Node.ANY, SKOS.notation.asNode(), code))
                .isTrue();
    }

    /** Each case of broken.txt: a severity and a message, and an update that breaks the sample so that they come. */
    @TestFactory
    Stream<DynamicTest> brokenExamples() throws IOException {
        return cases().map(lines -> DynamicTest.dynamicTest(lines[0], () -> breaks(lines)));
    }

    private static void breaks(String[] lines) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(union());
        UpdateAction.parseExecute(prefixes() + String.join("\n", Arrays.copyOfRange(lines, 1, lines.length)), dataset);
        assertThat(VALIDATION.check(dataset.getDefaultGraph()).results())
                .extracting(result -> result.severity() + " " + result.message())
                .contains(lines[0]);
    }

    private static Stream<String[]> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ValidationTest.class.getResourceAsStream("/graph/broken.txt"), StandardCharsets.UTF_8))) {
            String text = String.join("\n", reader.lines().toList());
            return Arrays.stream(text.split("\n\n+"))
                    .filter(block -> !block.startsWith("#"))
                    .map(block -> block.split("\n"));
        }
    }

    private static String prefixes() {
        return """
                PREFIX jt: <https://w3id.org/jiaotu/ontology#>
                PREFIX id: <https://w3id.org/jiaotu/id/>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX qb: <http://purl.org/linked-data/cube#>
                PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
    }

    private static Graph union() {
        ARQ.init();
        Graph union = GraphFactory.createDefaultGraph();
        Sample.dataset(Sample.facts()).getUnionGraph().find().forEach(union::add);
        return union;
    }
}
