package org.jiaotu.serve.explore.compare;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.Link;
import org.jiaotu.serve.explore.Links;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.indicator.Figure;
import org.jiaotu.serve.explore.indicator.Figures;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Tagged;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.store.text.SearchIndex;

/**
 * {@code /compare?region=520300&region=620700&indicator=…}: two to six regions side by side, over the indicators that are named or
 * else those that most of them share; {@code /compare.csv?…} gives the same figures for a spreadsheet program. What cannot be shown is
 * refused with 400, one line, and the form with what was chosen.
 */
public final class CompareServlet extends HttpServlet {
    private static final PageQuery FIGURES = PageQuery.load(CompareServlet.class, "figures.rq");
    private static final PageQuery SHARED = PageQuery.load(CompareServlet.class, "shared.rq");

    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Templates templates;
    private final transient NameResolver resolver;

    public CompareServlet(GraphQueries graph, Addresses addresses, SearchIndex index, Templates templates) {
        this.graph = graph;
        this.addresses = addresses;
        this.templates = templates;
        this.resolver = new NameResolver(graph, addresses, index);
    }

    /**
     * A thing that was chosen.
     *
     * @param id as it stands in the address: 520300
     * @param link its name and its page
     * @param without the address of the comparison without it
     */
    public record Chosen(String id, Link link, String without) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Links links = new Links(graph, addresses);
        Asked asked = Asked.of(request, resolver, links);
        if (request.getServletPath().endsWith(".csv")) {
            sendCsv(asked, request, response);
        } else if (asked.problems().isEmpty() && !asked.isNothing()) {
            templates.render(request, response, "compare", compared(asked, links));
        } else {
            response.setStatus(asked.isNothing() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
            templates.render(response, "compare", form(asked, asked.indicators(), links));
        }
    }

    private void sendCsv(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (asked.isNothing() || !asked.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain; charset=utf-8");
            response.getOutputStream().write((why(asked) + "\n").getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"compare.csv\"");
        List<Figure> figures = new Figures(graph, addresses).of(query(asked.regions(), indicators(asked)));
        Tagged.send(ComparedCsv.written(figures), "text/csv; charset=utf-8", request, response);
    }

    private static String why(Asked asked) {
        return asked.problems().stream()
                .map(problem -> Messages.of(problem.key(), problem.value()))
                .findFirst()
                .orElseGet(() -> Messages.of("compare-few", Asked.FEWEST));
    }

    private List<Node> indicators(Asked asked) {
        return asked.indicators().isEmpty()
                ? graph.rows(SHARED.with("region", asked.regions()).text(), row -> row.node("indicator"))
                : asked.indicators();
    }

    private static PageQuery query(List<Node> regions, List<Node> indicators) {
        return FIGURES.with("region", regions).with("indicator", indicators);
    }

    private Map<String, Object> compared(Asked asked, Links links) {
        List<Node> indicators = indicators(asked);
        PageQuery query = query(asked.regions(), indicators);
        Map<String, Object> values = form(asked, indicators, links);
        List<Figure> figures = new Figures(graph, addresses).of(query);
        values.put("comparison", Comparison.of(links(values, "regions"), links(values, "indicators"), figures));
        values.put("compared", true);
        values.put("query", query);
        values.put("csv", Selection.of(asked.regions(), indicators).csv());
        return values;
    }

    private static List<Link> links(Map<String, Object> values, String name) {
        return ((List<?>) values.get(name))
                .stream().map(chosen -> ((Chosen) chosen).link()).toList();
    }

    /** What the form needs, with what was chosen in it. */
    private Map<String, Object> form(Asked asked, List<Node> indicators, Links links) {
        Selection all = Selection.of(asked.regions(), indicators);
        Selection named = Selection.of(asked.regions(), asked.indicators());
        Map<String, Object> values = new HashMap<>();
        values.put("compared", false);
        values.put("problems", asked.problems());
        values.put("regions", chosen(asked.regions(), links, id -> named.withoutRegion(id)
                .href()));
        values.put("indicators", chosen(indicators, links, id -> all.withoutIndicator(id)
                .href()));
        values.put("named", !asked.indicators().isEmpty());
        values.put("full", asked.regions().size() >= Asked.MOST_REGIONS);
        return values;
    }

    private static List<Chosen> chosen(List<Node> nodes, Links links, Function<String, String> without) {
        Map<Node, Link> named = links.of(nodes);
        return nodes.stream()
                .map(node -> new Chosen(Selection.last(node), named.get(node), without.apply(Selection.last(node))))
                .collect(Collectors.toList());
    }
}
