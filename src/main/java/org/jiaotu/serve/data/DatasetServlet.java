package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /.well-known/void}: what the dataset is, in VoID and DCAT 3, by Accept, Turtle for a browser. The graph is counted once,
 * when somebody first asks.
 */
public final class DatasetServlet extends HttpServlet {
    private final transient LazyInitializer<Held> held;
    private final transient Optional<URI> license;

    private record Held(Partitions partitions, Parts parts) {}

    /** @param license the licence of the whole, where there is one */
    public DatasetServlet(GraphQueries graph, Optional<URI> license) {
        this.license = license;
        held = LazyInitializer.<Held>builder()
                .setInitializer(() -> new Held(Partitions.of(graph), Parts.of(graph)))
                .get();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        var format = DataFormat.preferred(request.getHeader("Accept"));
        if (format.isEmpty()) {
            ThingServlet.refuse(response);
            return;
        }
        Representation.send(
                describe(request.getRequestURL().toString()),
                format.get() == DataFormat.HTML ? DataFormat.TURTLE : format.get(),
                request,
                response);
    }

    private Graph describe(String address) {
        Graph description = RDFParser.fromString(Resources.text(DatasetServlet.class, "dataset.ttl"), Lang.TURTLE)
                .base(address)
                .toGraph();
        Node dataset = NodeFactory.createURI(address + "#dataset");
        held().partitions().describe(dataset, description);
        held().parts().describe(dataset, description);
        license.ifPresent(iri -> license(dataset, NodeFactory.createURI(iri.toString()), description));
        return description;
    }

    /** DCAT wants it said of each distribution too. */
    private static void license(Node dataset, Node license, Graph description) {
        List<Triple> said = new ArrayList<>(List.of(Triple.create(dataset, DCTerms.license.asNode(), license)));
        description
                .find(dataset, DCAT.distribution.asNode(), Node.ANY)
                .forEach(has -> said.add(Triple.create(has.getObject(), DCTerms.license.asNode(), license)));
        said.forEach(description::add);
    }

    private Held held() {
        try {
            return held.get();
        } catch (ConcurrentException e) {
            throw new IllegalStateException("the graph could not be counted", e);
        }
    }
}
