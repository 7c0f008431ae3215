package org.jiaotu.serve.sparql;

import java.io.InputStream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** What {@code /sparql} says of itself when asked without a query: W3C SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private ServiceDescription() {}

    static void write(HttpAction action) {
        MediaType type = ConNeg.chooseContentType(action.getRequest(), DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = type == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        action.setResponseHeader(HttpNames.hVary, HttpNames.hAccept);
        String endpoint = action.getRequest().getRequestURL().toString();
        Graph description = describe(endpoint);
        addNamedGraphs(action.getDataset(), NodeFactory.createURI(endpoint + "#dataset"), description);
        ActionLib.graphResponse(action, description, lang);
    }

    private static Graph describe(String endpoint) {
        InputStream turtle = ServiceDescription.class.getResourceAsStream("service-description.ttl");
        Graph description =
                RDFParser.source(turtle).lang(Lang.TURTLE).base(endpoint).toGraph();
        QueryReader.prefixes().forEach((prefix, namespace) -> declare(description, endpoint, prefix, namespace));
        return description;
    }

    /** Those that the store describes. */
    private static void addNamedGraphs(DatasetGraph store, Node dataset, Graph description) {
        Graph union = store.getDefaultGraph();
        Txn.executeRead(store, () -> union.find(Node.ANY, RDF.Nodes.type, VOID.Dataset.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(graph -> graph.isURI() && store.containsGraph(graph))
                .forEach(graph -> {
                    Node named = NodeFactory.createBlankNode();
                    description.add(dataset, sd("namedGraph"), named);
                    description.add(named, RDF.Nodes.type, sd("NamedGraph"));
                    description.add(named, sd("name"), graph);
                    union.find(graph, RDFS.Nodes.label, Node.ANY)
                            .forEach(label -> description.add(named, RDFS.Nodes.label, label.getObject()));
                }));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#" + name);
    }

    /** A prefix that a query need not declare, as SHACL writes it. */
    private static void declare(Graph description, String endpoint, String prefix, String namespace) {
        Node declaration = NodeFactory.createBlankNode();
        description.add(NodeFactory.createURI(endpoint), SHACL.declare, declaration);
        description.add(declaration, SHACL.prefix, NodeFactory.createLiteralString(prefix));
        description.add(declaration, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }
}
