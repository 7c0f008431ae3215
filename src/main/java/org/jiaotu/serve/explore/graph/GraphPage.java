package org.jiaotu.serve.explore.graph;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /graph?at=IRI}: the graph view, from a thing or from nothing. Without scripts it is a list of the thing's neighbours, each a
 * link to the same page about that.
 */
public final class GraphPage extends HttpServlet {
    private static final PageQuery STARTS = PageQuery.load(GraphPage.class, "starts.rq");
    private static final PageQuery ABOUT = PageQuery.load(GraphPage.class, "about.rq");
    private static final int LISTED = 100;

    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Links links;
    private final transient NeighbourReader neighbours;
    private final transient Templates templates;

    public GraphPage(GraphQueries graph, Addresses addresses, Templates templates) {
        this.graph = graph;
        this.addresses = addresses;
        this.links = new Links(graph, addresses);
        this.neighbours = new NeighbourReader(graph, addresses);
        this.templates = templates;
    }

    /**
     * Neighbours of a kind on the page.
     *
     * @param hidden how many are not listed
     */
    public record Listed(String kind, List<Link> links, int hidden) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = request.getParameter("at");
        Node at = given == null || given.isBlank() ? null : NodeFactory.createURI(given.strip());
        boolean known = at == null || graph.knows(at);
        response.setStatus(known ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        templates.render(request, response, "graph", values(known ? at : null, known));
    }

    private Map<String, Object> values(Node at, boolean known) {
        List<Link> starts = at == null ? List.of() : starts(at);
        Map<String, Object> values = new HashMap<>();
        values.put("known", known);
        values.put("at", at == null ? List.of() : List.of(links.of(at)));
        values.put("starts", starts);
        values.put("groups", starts.size() == 1 ? groups(starts.get(0)) : List.of());
        values.put("suggestions", at == null || starts.isEmpty() ? suggestions() : List.of());
        values.put("base", addresses.base());
        values.put("query", Edges.query());
        values.put("kinds", List.of(GraphKind.values()));
        return values;
    }

    /** The thing itself, or what it is about when the graph view does not show things of its kind. */
    private List<Link> starts(Node at) {
        if (neighbours.shows(at)) {
            return List.of(links.of(at));
        }
        return linked(graph.rows(ABOUT.with("at", at).text(), row -> row.node("thing")));
    }

    private List<Listed> groups(Link start) {
        Node thing = NodeFactory.createURI(start.iri());
        NeighbourQuestion question = new NeighbourQuestion(thing, List.of(), LISTED, BigDecimal.ZERO, Set.of());
        return neighbours.of(question).groups().stream()
                .map(group -> new Listed(
                        group.kind().toString(),
                        group.nodes().stream().map(GraphNode::link).toList(),
                        group.hidden()))
                .toList();
    }

    private List<Listed> suggestions() {
        Map<String, List<Link>> byKind = linked(graph.rows(STARTS.text(), row -> row.node("thing"))).stream()
                .collect(Collectors.groupingBy(this::kind));
        return List.of(GraphKind.values()).stream()
                .map(GraphKind::toString)
                .filter(byKind::containsKey)
                .map(kind -> new Listed(kind, byKind.get(kind), 0))
                .toList();
    }

    private List<Link> linked(Collection<Node> things) {
        Map<Node, Link> named = links.of(things);
        return things.stream().filter(neighbours::shows).map(named::get).toList();
    }

    private String kind(Link link) {
        String rest = link.iri().substring(addresses.base().length());
        return rest.substring(0, rest.indexOf('/'));
    }
}
