package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.lexicon.Vocabularies;
import org.junit.jupiter.api.Test;

class BackgroundGraphTest {
    private static final Iris IRIS = new Iris("https://example.org/id/", text -> text);

    @Test
    void everyVocabularyIsNamedAndExplainedInBothLanguages() {
        Graph graph = GraphFactory.createDefaultGraph();
        new BackgroundGraph(IRIS).vocabulary(Vocabularies.bundled().graph(), new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        List<Node> schemes = graph.find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(schemes).hasSize(6).allSatisfy(scheme -> {
            assertThat(scheme.getURI()).startsWith("https://example.org/id/scheme/");
            for (Node property : List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.definition.asNode())) {
                assertThat(graph.find(scheme, property, Node.ANY)
                                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                                .toList())
                        .as(scheme + " " + property)
                        .containsExactlyInAnyOrder("zh", "en");
            }
        });
    }
}
