package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.Description;
import org.jiaotu.serve.sparql.GraphQueries;

/** {@code /data/….ttl} and the other endings of {@link DataFormat}: what is told about a thing, as RDF. */
public final class DataServlet extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Templates templates;

    public DataServlet(GraphQueries graph, Addresses addresses, Templates templates) {
        this.graph = graph;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Addresses.rest(request);
        int dot = path.lastIndexOf('.');
        Optional<DataFormat> format = DataFormat.withExtension(path.substring(dot + 1));
        Optional<Description> description =
                format.flatMap(found -> graph.describe(addresses.candidates(path.substring(0, dot))));
        if (description.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            templates.render(response, "not-found", Map.of());
            return;
        }
        Alternates.put(addresses.rest(description.get().thing()), response);
        Representation.send(
                document(description.get(), request.getRequestURL().toString()), format.get(), request, response);
    }

    /** The description, with what it is about and whether links were left out said of the document itself. */
    private static Graph document(Description description, String address) {
        Graph all = description.graph();
        var document = NodeFactory.createURI(address);
        all.add(Triple.create(
                document, NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"), description.thing()));
        if (description.cut()) {
            all.add(Triple.create(
                    document,
                    RDFS.Nodes.comment,
                    NodeFactory.createLiteralString(Messages.of("links-cut", Description.INCOMING))));
        }
        return all;
    }
}
