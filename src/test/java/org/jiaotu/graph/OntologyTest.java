package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
    private static final Graph ONTOLOGY = BackgroundGraph.bundled("/ontology/jiaotu.ttl");
    private static final Pattern TERM = Pattern.compile("\\bjt:([A-Za-z][A-Za-z0-9]*)");

    static List<String> terms() {
        return ONTOLOGY.find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .mapWith(triple -> triple.getSubject().getURI().substring(Jt.NS.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermIsExplainedInBothLanguages(String term) {
        for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
            assertThat(ONTOLOGY.find(Jt.term(term), property, Node.ANY)
                            .mapWith(triple -> triple.getObject().getLiteralLanguage())
                            .toList())
                    .as(term)
                    .containsExactlyInAnyOrder("zh", "en");
        }
    }

    /** Properties, shapes, queries and vocabularies alike: a slip of the pen in a name is found here. */
    @Test
    void everyTermInUseIsDefined() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files()) {
            TERM.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
        }
        Set<String> unknown = new TreeSet<>(used);
        unknown.removeAll(terms());
        unknown.removeIf(term -> term.startsWith("component"));
        assertThat(unknown).isEmpty();
        assertThat(used).contains("Observation", "implements");
    }

    @Test
    void everyTermWrittenIsDefined() {
        Set<String> written = new TreeSet<>();
        Sample.dataset(Sample.facts())
                .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> Stream.of(quad.getPredicate(), quad.getObject())
                        .filter(node -> node.isURI() && node.getURI().startsWith(Jt.NS))
                        .map(node -> node.getURI().substring(Jt.NS.length()))
                        .filter(term -> !term.startsWith("component"))
                        .forEach(written::add));
        assertThat(terms()).containsAll(written);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Stream.of("ontology", "queries", "data/vocabulary")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(OntologyTest::in)) {
            return files.filter(file -> file.toString().matches(".*\\.(ttl|rq)"))
                    .toList();
        }
    }

    private static Stream<Path> in(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
