package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.QueryCancelledException;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.store.text.SearchIndex;

/**
 * {@code /search?q=…&type=…&limit=…}: things by their names, in characters, pinyin or initials, and sentences by their words; a page
 * for people, {@link SearchJson} for programs, by Accept.
 */
public final class SearchPage extends HttpServlet {
    private static final AcceptList OFFERED = new AcceptList("text/html, application/json");

    private final transient SearchIndex index;
    private final transient GraphQueries graph;
    private final transient SearchAnswer page;
    private final transient SearchAnswer json;

    public SearchPage(SearchIndex index, GraphQueries graph, Addresses addresses, Templates templates) {
        this.index = index;
        this.graph = graph;
        this.page = new SearchHtml(addresses, templates);
        this.json = new SearchJson(addresses);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        MediaType type = accept == null || accept.isBlank()
                ? MediaType.create("text/html")
                : AcceptList.match(new AcceptList(accept), OFFERED);
        if (type == null) {
            page.refused("", Messages.of("search-accept"), HttpServletResponse.SC_NOT_ACCEPTABLE, response);
        } else {
            answer(request, type.getSubType().equals("json") ? json : page, response);
        }
    }

    private void answer(HttpServletRequest request, SearchAnswer form, HttpServletResponse response)
            throws IOException {
        String text = request.getParameter("q") == null ? "" : request.getParameter("q");
        try {
            answer(SearchQuestion.of(request), text, form, response);
        } catch (UserException e) {
            form.refused(text, e.getMessage(), HttpServletResponse.SC_BAD_REQUEST, response);
        }
    }

    private void answer(SearchQuestion question, String text, SearchAnswer form, HttpServletResponse response)
            throws IOException {
        if (!index.isThere()) {
            form.refused(text, Messages.of("no-index"), HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
            return;
        }
        try {
            SearchResults results = question.text().isEmpty() ? SearchResults.NONE : SearchResults.of(question, index);
            form.found(question, results, HitContext.of(results.ranked(), graph), response);
        } catch (UserException e) {
            form.refused(text, e.getMessage(), HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        } catch (QueryCancelledException e) {
            String cut = graph.limits().message();
            form.refused(text, cut, HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
    }
}
