package org.jiaotu.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a page says about one kind of thing: regions, programmes, indicators, …; safe to share between threads. */
public interface View {
    /**
     * The values of the kind's template for a thing that the graph knows. The template is given {@code thing} ({@link Thing}) besides.
     *
     * @param thing the thing: {@code …/id/region/520300}
     * @param request for what the reader has chosen on the page (a year, an indicator)
     * @throws org.jiaotu.document.UserException when there is nothing of the kind to choose
     */
    Map<String, Object> values(Node thing, HttpServletRequest request);

    /**
     * The thing whose page tells of one that has this kind's path: itself; another, whose page a reader gets (of a piece of
     * evidence its fact); none for what is shown as anything else is.
     */
    default Optional<Node> teller(Node thing) {
        return Optional.of(thing);
    }

    /** The name of the template. */
    String template();
}
