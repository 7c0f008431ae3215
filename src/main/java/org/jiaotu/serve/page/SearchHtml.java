package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.store.text.Hit;
import org.jiaotu.store.text.Kind;

/** The answer of {@code /search} as a page: the hits under their kinds, the words marked, each with a link to its page. */
final class SearchHtml implements SearchAnswer {
    private static final int SHOWN_FACTS = 5;

    private final Addresses addresses;
    private final Templates templates;

    SearchHtml(Addresses addresses, Templates templates) {
        this.addresses = addresses;
        this.templates = templates;
    }

    /** A link to a thing's page. */
    public record Link(String href, String label) {}

    /** A hit; {@code hidden} counts the facts that are not among {@code facts}. */
    public record Row(
            List<Hit.Piece> pieces,
            String href,
            String alias,
            List<Link> places,
            List<Link> articles,
            List<Link> facts,
            int hidden) {}

    /** The hits of a kind; {@code all} leads to those that are not shown, and is empty when all are. */
    public record Section(String title, boolean sentences, List<Row> rows, int total, String all) {}

    @Override
    public void found(SearchQuestion question, SearchResults results, HitContext context, HttpServletResponse response)
            throws IOException {
        List<Section> sections = results.groups().stream()
                .map(group -> section(group, question, context))
                .toList();
        render(question.text(), "", sections, results.near(), response);
    }

    @Override
    public void refused(String text, String message, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        render(text, message, List.of(), false, response);
    }

    private void render(String text, String message, List<Section> sections, boolean near, HttpServletResponse response)
            throws IOException {
        templates.render(
                response, "search", Map.of("text", text, "message", message, "sections", sections, "near", near));
    }

    private Section section(SearchResults.Group group, SearchQuestion question, HitContext context) {
        return new Section(
                Messages.of("kind-" + group.kind().label()),
                group.kind() == Kind.EVIDENCE,
                group.hits().stream().map(hit -> row(hit, context)).toList(),
                group.total(),
                group.total() > group.hits().size() ? all(group.kind(), question) : "");
    }

    private static String all(Kind kind, SearchQuestion question) {
        return question.limit() == SearchQuestion.HIGHEST_LIMIT
                ? ""
                : "/search?q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8) + "&type=" + kind.label()
                        + "&limit=" + SearchQuestion.HIGHEST_LIMIT;
    }

    private Row row(Hit hit, HitContext context) {
        return new Row(
                hit.pieces(),
                addresses.page(NodeFactory.createURI(hit.iri())),
                hit.alias() == null ? "" : hit.alias(),
                links(context.places(hit)),
                links(context.articles(hit)),
                links(context.facts(hit)),
                Math.max(0, context.facts(hit).size() - SHOWN_FACTS));
    }

    private List<Link> links(List<HitContext.Named> things) {
        return things.stream()
                .limit(SHOWN_FACTS)
                .map(named -> new Link(addresses.page(named.thing()), named.label()))
                .toList();
    }
}
