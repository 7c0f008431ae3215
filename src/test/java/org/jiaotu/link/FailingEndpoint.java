package org.jiaotu.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A real SPARQL endpoint on a free port that holds what Wikidata would, and fails as it is told before it answers. */
public final class FailingEndpoint extends HttpFilter implements AutoCloseable {
    /** One way to fail. */
    public interface Failure {
        void answer(HttpServletResponse response) throws IOException;
    }

    private final Deque<Failure> failures = new ArrayDeque<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final transient FusekiServer fuseki;

    public FailingEndpoint(Failure... failures) {
        this.failures.addAll(Arrays.asList(failures));
        this.fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .addFilter("/*", this)
                .add("/sparql", wikidata(), false)
                .start();
    }

    public static Failure status(int status, String... header) {
        return response -> {
            for (int i = 0; i < header.length; i += 2) {
                response.setHeader(header[i], header[i + 1]);
            }
            response.setStatus(status);
            response.getWriter().write("no answer now");
        };
    }

    public static Failure body(String body) {
        return response -> {
            response.setContentType("application/sparql-results+json");
            response.getWriter().write(body);
        };
    }

    public URI uri() {
        return URI.create("http://localhost:" + fuseki.getPort() + "/sparql");
    }

    /** The User-Agent of each request. */
    public List<String> agents() {
        return Collections.unmodifiableList(agents);
    }

    public void fails(Failure... next) {
        failures.addAll(Arrays.asList(next));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        agents.add(request.getHeader("User-Agent"));
        Failure failure = failures.poll();
        if (failure == null) {
            chain.doFilter(request, response);
        } else {
            failure.answer(response);
        }
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static DatasetGraph wikidata() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> RDFParser.source(FailingEndpoint.class.getResourceAsStream("wikidata.ttl"))
                .lang(Lang.TURTLE)
                .parse(dataset));
        return dataset;
    }
}
