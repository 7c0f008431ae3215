package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jiaotu.document.UserException;
import org.jiaotu.export.Prefixes;
import org.jiaotu.graph.WholeNumbers;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.data.Alternates;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.Thing;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.Description;
import org.jiaotu.serve.sparql.GraphQueries;

/** {@code /page/…}: what is told about a thing, for people. */
public final class ThingPage extends HttpServlet {
    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Templates templates;
    private final transient Map<String, View> views;

    /**
     * @param views how things of a kind are shown, by the first part of their path ({@code region}); of any other kind all is told
     *     that the graph says
     */
    public ThingPage(GraphQueries graph, Addresses addresses, Templates templates, Map<String, View> views) {
        this.graph = graph;
        this.addresses = addresses;
        this.templates = templates;
        this.views = Map.copyOf(views);
    }

    /**
     * A property and what stands behind it.
     *
     * @param property the property's label
     * @param text a value's label or text: 贵州省
     * @param href where it leads, empty for nowhere
     * @param language of a text, empty for none
     */
    public record Line(String property, String text, String href, String language) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = Addresses.rest(request);
        View view = views.get(rest.substring(0, Math.max(0, rest.indexOf('/'))));
        Optional<Node> viewed = view == null
                ? Optional.empty()
                : addresses.candidates(rest).stream().filter(graph::knows).findFirst();
        Optional<Node> teller = viewed.flatMap(thing -> view.teller(thing));
        if (teller.isPresent()) {
            show(viewed.get(), teller.get(), view, request, response);
            return;
        }
        Optional<Description> description = graph.describe(addresses.candidates(rest));
        if (description.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            templates.render(response, "not-found", Map.of());
            return;
        }
        show(description.get(), request, response);
    }

    /** Of what another thing's page tells, that page is the answer, and the canonical address is its own. */
    private void show(Node asked, Node teller, View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Alternates.put(addresses.rest(asked), response);
        if (!asked.equals(teller)) {
            response.addHeader("Link", "<" + addresses.page(teller) + ">; rel=\"canonical\"");
        }
        show(teller, view, request, response);
    }

    private void show(Node node, View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            render(node, view, request, response);
        } catch (UserException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            templates.render(
                    response,
                    "refused",
                    Map.of("heading", "refused-choice", "message", e.getMessage(), "back", addresses.page(node)));
        }
    }

    private void render(Node node, View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = addresses.rest(node);
        Link link = new Links(graph, addresses).of(node);
        Map<String, Object> values = new HashMap<>(view.values(node, request));
        values.put("thing", new Thing(link.name(), node.getURI(), "/data/" + name, link.href()));
        templates.render(request, response, view.template(), values);
    }

    private void show(Description description, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<List<Node>> rows =
                List.of(List.of(description.thing()), nodes(description.own()), nodes(description.incoming()));
        Map<Node, String> labels = Labels.of(graph, rows, Prefixes.mapping());
        String name = addresses.rest(description.thing());
        Alternates.put(name, response);
        templates.render(
                request,
                response,
                "thing",
                Map.of(
                        "label", labels.get(description.thing()),
                        "iri", description.thing().getURI(),
                        "data", "/data/" + name,
                        "own", lines(description.own(), Triple::getObject, labels),
                        "incoming", lines(description.incoming(), Triple::getSubject, labels),
                        "cut", description.cut()));
    }

    private static List<Node> nodes(List<Triple> triples) {
        return triples.stream()
                .flatMap(triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream())
                .toList();
    }

    private List<Line> lines(List<Triple> triples, Function<Triple, Node> end, Map<Node, String> labels) {
        return triples.stream()
                .map(triple -> line(labels.get(triple.getPredicate()), end.apply(triple), labels))
                .sorted(Comparator.comparing(Line::property).thenComparing(Line::text))
                .toList();
    }

    private Line line(String property, Node value, Map<Node, String> labels) {
        if (value.isLiteral()) {
            Node plain = WholeNumbers.plain(value);
            return new Line(property, plain.getLiteralLexicalForm(), "", plain.getLiteralLanguage());
        }
        return new Line(property, labels.getOrDefault(value, value.toString()), addresses.page(value), "");
    }
}
