package org.jiaotu.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What a page says about one kind of thing: regions, programmes, indicators, …; safe to share between threads. */
public interface View {
    /**
     * The values of the kind's template for a thing that the graph knows. The template is given {@code thing} ({@link Thing}) besides.
     *
     * @param thing the thing: {@code …/id/region/520300}
     * @param request for what the reader has chosen on the page (a year, an indicator)
     */
    Map<String, Object> values(Node thing, HttpServletRequest request);

    /** The name of the template. */
    String template();
}
