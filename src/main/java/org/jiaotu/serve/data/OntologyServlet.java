package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jiaotu.serve.http.Templates;

/** {@code /ontology}: the ontology, each term at its {@code #name}, by Accept, at its version's address too; {@code /ontology.ttl}
 * and so on, as named. */
public final class OntologyServlet extends HttpServlet {
    private final transient Templates templates;

    public OntologyServlet(Templates templates) {
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DataFormat> format = format(request, response);
        if (format.isEmpty()) {
            ThingServlet.refuse(response);
            return;
        }
        link(response);
        if (format.get() == DataFormat.HTML) {
            templates.render(request, response, "ontology", Map.of("terms", Term.all()));
        } else {
            Graph copy = GraphFactory.createDefaultGraph();
            Ontology.graph().find().forEach(copy::add);
            Representation.send(copy, format.get(), request, response);
        }
    }

    private static Optional<DataFormat> format(HttpServletRequest request, HttpServletResponse response) {
        int dot = request.getServletPath().lastIndexOf('.');
        if (dot > 0 && !request.getServletPath().equals(Ontology.versionPath())) {
            return DataFormat.withExtension(request.getServletPath().substring(dot + 1));
        }
        response.setHeader("Vary", "Accept");
        return DataFormat.preferred(request.getHeader("Accept"));
    }

    private static void link(HttpServletResponse response) {
        for (DataFormat format : DataFormat.values()) {
            String path = format == DataFormat.HTML ? "/ontology" : "/ontology." + format.extension();
            response.addHeader("Link", "<" + path + ">; rel=\"alternate\"; type=\"" + format.type() + "\"");
        }
    }
}
