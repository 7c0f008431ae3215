package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /.well-known/void}: what the dataset is, in VoID and DCAT 3, by Accept, Turtle for a browser. The graph is counted once,
 * when somebody first asks.
 */
public final class DatasetServlet extends HttpServlet {
    private final transient LazyInitializer<Partitions> partitions;

    public DatasetServlet(GraphQueries graph) {
        partitions = LazyInitializer.<Partitions>builder()
                .setInitializer(() -> Partitions.of(graph))
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
        counted().describe(NodeFactory.createURI(address + "#dataset"), description);
        return description;
    }

    private Partitions counted() {
        try {
            return partitions.get();
        } catch (ConcurrentException e) {
            throw new IllegalStateException("the graph could not be counted", e);
        }
    }
}
