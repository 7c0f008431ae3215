package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form in which {@code /search} answers: a page, or JSON. */
interface SearchAnswer {
    /** Tells what was found. */
    void found(SearchQuestion question, SearchResults results, HitContext context, HttpServletResponse response)
            throws IOException;

    /** Tells why nothing was looked for. */
    void refused(String text, String message, int status, HttpServletResponse response) throws IOException;
}
