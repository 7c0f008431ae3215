package org.jiaotu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.cli.Jiaotu;
import org.jiaotu.graph.Jt;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store larger than the memory of the process that exports it. */
class ExportMemoryTest {
    private static final int OBSERVATIONS = 15_000;
    private static final int INDICATORS = 300;
    private static final String MEMORY = "-Xmx64m";
    /** As much text as fills that memory, one sentence an observation. */
    private static final String SENTENCE = "全市教师交流轮岗比例稳步提高，学校之间的差距继续缩小。".repeat(80);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        try (StoreBuilder builder = StoreBuilder.begin(folder.resolve("store"))) {
            builder.write(out -> {
                for (int i = 0; i < OBSERVATIONS; i++) {
                    observation(i, out);
                }
            });
            builder.commit();
        }
    }

    private static void observation(int number, StreamRDF out) {
        Node graph = NodeFactory.createURI("https://w3id.org/jiaotu/id/article/" + number % 50);
        Node observation = NodeFactory.createURI("https://w3id.org/jiaotu/id/observation/" + number);
        Node evidence = NodeFactory.createURI("https://w3id.org/jiaotu/id/observation/" + number + "/evidence");
        Node region = NodeFactory.createURI("https://w3id.org/jiaotu/id/region/" + number / 40);
        Node indicator = NodeFactory.createURI("https://w3id.org/jiaotu/id/indicator/" + number % INDICATORS);
        said(graph, region, RDF.Nodes.type, Jt.REGION_CLASS, out);
        said(graph, region, Jt.CODE, NodeFactory.createLiteralString("" + number / 40), out);
        said(graph, region, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("地区" + number / 40, "zh"), out);
        said(graph, indicator, RDF.Nodes.type, Jt.INDICATOR_TYPE, out);
        said(
                graph,
                indicator,
                SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang("指标" + number % INDICATORS, "zh"),
                out);
        said(graph, observation, RDF.Nodes.type, Jt.OBSERVATION, out);
        said(graph, observation, Jt.REGION, region, out);
        said(graph, observation, Jt.INDICATOR, indicator, out);
        said(graph, observation, Jt.VALUE, NodeFactory.createLiteralDT("" + number, XSDDatatype.XSDdecimal), out);
        said(graph, observation, Jt.REPEATS, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean), out);
        said(graph, observation, Jt.EVIDENCE, evidence, out);
        said(graph, evidence, Jt.QUOTE, NodeFactory.createLiteralString("" + number), out);
        said(graph, evidence, Jt.SENTENCE, NodeFactory.createLiteralString(number + SENTENCE), out);
    }

    private static void said(Node graph, Node subject, Node property, Node value, StreamRDF out) {
        out.quad(Quad.create(graph, subject, property, value));
    }

    @ParameterizedTest
    @CsvSource({
        "nq, \"14999全市教师",
        "ttl, \"14999全市教师",
        "jsonld, \"14999全市教师",
        "csv, 14999全市教师",
        "gexf, 指标299",
        "graphml, 指标299",
    })
    void itIsWrittenWhole(String format, String last) throws Exception {
        Path file = folder.resolve("export." + format);
        Path said = folder.resolve("said." + format);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Jiaotu.class.getName(),
                        "export",
                        "--store",
                        folder.resolve("store").toString(),
                        "--format",
                        format,
                        "--out",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        assertThat(holds(file, last)).isTrue();
        Files.delete(file);
    }

    private static boolean holds(Path file, String text) throws IOException {
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.anyMatch(line -> line.contains(text));
        }
    }
}
