package org.jiaotu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.document.UserException;

/**
 * What stands behind the facts: the ontology in the named graph {@code graph/ontology}, the vocabularies in {@code
 * graph/vocabulary}, the software and the data set in {@code graph/provenance}.
 */
public final class BackgroundGraph {
    private static final String ONTOLOGY = "/ontology/jiaotu.ttl";
    private static final String GRAPHS = "/ontology/graphs.ttl";
    private static final Map<String, Node> TYPES = Map.of(
            "indicator", Jt.INDICATOR_TYPE,
            "programme", Jt.PROGRAMME_TYPE,
            "unit", Jt.UNIT_TYPE,
            "honour", Jt.HONOUR_TYPE);

    private final Iris iris;

    public BackgroundGraph(Iris iris) {
        this.iris = iris;
    }

    /** Writes the ontology. */
    public void ontology(StreamRDF out) {
        copy(bundled(ONTOLOGY), iris.graph("ontology"), out);
    }

    /**
     * Writes the vocabularies as they are, IRIs with the base in use; each concept gets an {@code rdfs:label} and the class
     * of its scheme, each scheme a label.
     *
     * @throws UserException when they hold a blank node, which would be another one in every build
     */
    public void vocabulary(Graph vocabulary, StreamRDF out) {
        Node graph = iris.graph("vocabulary");
        copy(vocabulary, graph, out);
        vocabulary
                .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .forEach(label ->
                        out.quad(Quad.create(graph, rebased(label.getSubject()), RDFS.Nodes.label, label.getObject())));
        said(vocabulary, DCTerms.title, List.of(RDFS.label, SKOS.prefLabel), graph, out);
        said(vocabulary, DCTerms.description, List.of(SKOS.definition), graph, out);
        TYPES.forEach((scheme, type) -> vocabulary
                .find(Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(Iris.DEFAULT_BASE + "scheme/" + scheme))
                .forEach(in -> out.quad(Quad.create(graph, rebased(in.getSubject()), RDF.Nodes.type, type))));
    }

    /** What a scheme says of itself in Dublin Core, said in the words that concepts have. */
    private void said(Graph vocabulary, Property as, List<Property> too, Node graph, StreamRDF out) {
        vocabulary
                .find(Node.ANY, as.asNode(), Node.ANY)
                .filterKeep(
                        triple -> vocabulary.contains(triple.getSubject(), RDF.Nodes.type, SKOS.ConceptScheme.asNode()))
                .forEach(triple -> too.forEach(property -> out.quad(
                        Quad.create(graph, rebased(triple.getSubject()), property.asNode(), triple.getObject()))));
    }

    /** Writes what made the facts, the data set they are in, and which named graphs there are besides the articles'. */
    public void provenance(String version, StreamRDF out) {
        Description about = new Description(iris.graph("provenance"), iris.thing("software", "jiaotu"), out);
        about.a(Prov.SOFTWARE_AGENT)
                .text(RDFS.Nodes.label, "Jiaotu " + version)
                .text(OWL2.versionInfo.asNode(), version);
        about.about(iris.thing("dataset", "observations"))
                .a(Cube.DATA_SET_TYPE)
                .text(RDFS.Nodes.label, "observations")
                .link(Cube.STRUCTURE, Jt.STRUCTURE);
        copy(bundled(GRAPHS), iris.graph("provenance"), out);
    }

    /** A graph of the class path. */
    static Graph bundled(String resource) {
        try (InputStream in = BackgroundGraph.class.getResourceAsStream(resource)) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private void copy(Graph from, Node graph, StreamRDF out) {
        from.find().forEach(triple -> out.quad(Quad.create(graph, rebased(triple))));
    }

    private Triple rebased(Triple triple) {
        return Triple.create(rebased(triple.getSubject()), triple.getPredicate(), rebased(triple.getObject()));
    }

    private Node rebased(Node node) {
        if (node.isBlank()) {
            throw new UserException("a vocabulary has a blank node [ ]; give it an IRI");
        }
        return node.isURI() ? iris.rebased(node.getURI()) : node;
    }
}
