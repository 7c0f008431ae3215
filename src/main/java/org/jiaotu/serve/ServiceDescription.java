package org.jiaotu.serve;

import java.io.InputStream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.web.HttpNames;

/** What {@code /sparql} says of itself when asked without a query: W3C SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private ServiceDescription() {}

    static void write(HttpAction action) {
        MediaType type = ConNeg.chooseContentType(action.getRequest(), DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = type == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        action.setResponseHeader(HttpNames.hVary, HttpNames.hAccept);
        ActionLib.graphResponse(
                action, describe(action.getRequest().getRequestURL().toString()), lang);
    }

    private static Graph describe(String endpoint) {
        InputStream turtle = ServiceDescription.class.getResourceAsStream("service-description.ttl");
        return RDFParser.source(turtle).lang(Lang.TURTLE).base(endpoint).toGraph();
    }
}
