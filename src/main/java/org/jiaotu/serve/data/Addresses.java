package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * Where this server keeps what an IRI names: {@code https://w3id.org/jiaotu/id/region/520300} is shown at {@code
 * /page/region/520300}, whatever the base that the store was built with.
 *
 * <p>Safe to share between threads.
 */
public final class Addresses {
    private static final String DATASET = "dataset/observations";
    private static final String ONTOLOGY = Jt.NS.substring(0, Jt.NS.length() - 1);

    private final GraphQueries graph;
    private volatile String base;

    public Addresses(GraphQueries graph) {
        this.graph = graph;
    }

    /** The part of a request's path that names something, as the client sent it: {@code region/520300}. */
    public static String rest(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(Math.min(path.length(), request.getServletPath().length() + 1));
    }

    /** What IRIs of things start with; asked when first needed, for a server may start before its dataset answers. */
    public String base() {
        if (base == null) {
            String dataset = graph.select(
                    Resources.text(Addresses.class, "base.rq"),
                    rows -> rows.hasNext()
                            ? rows.next().get(Var.alloc("dataset")).getURI()
                            : Iris.DEFAULT_BASE + DATASET);
            base = dataset.endsWith(DATASET) ? dataset.substring(0, dataset.length() - DATASET.length()) : dataset;
        }
        return base;
    }

    /** What the rest of a path, as the client sent it, may name: percent-encoded as it is, or decoded. */
    public List<Node> candidates(String rest) {
        if (List.of(decoded(rest).split("/")).contains("..")) {
            return List.of();
        }
        return Stream.of(rest, decoded(rest))
                .distinct()
                .map(name -> NodeFactory.createURI(base() + name))
                .toList();
    }

    /** The path, percent-encoded, under which a thing is kept: {@code region/520300}. */
    public String rest(Node thing) {
        return encoded(thing.getURI().substring(base().length()));
    }

    /** Where a browser goes to read about a node; empty for what stands elsewhere. */
    public String page(Node node) {
        if (node.isURI() && node.getURI().startsWith(base())) {
            return "/page/" + rest(node);
        }
        if (node.isURI() && node.getURI().startsWith(ONTOLOGY)) {
            return "/ontology" + node.getURI().substring(ONTOLOGY.length());
        }
        return "";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String encoded(String text) {
        StringBuilder path = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > ' ' && octet < 0x7f && "\"<>\\^`{|}?#".indexOf(octet) < 0;
            path.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet & 0xff));
        }
        return path.toString();
    }
}
