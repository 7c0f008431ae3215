package org.jiaotu.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code /assets/…}: the style sheets, scripts and pictures of the pages, and under {@code /assets/lib/} the libraries that {@code
 * libraries.properties} names. A name holds no slash, so that no path leads anywhere else.
 */
public final class Assets extends HttpServlet {
    private static final Pattern NAME = Pattern.compile("/[a-z][a-z0-9-]*\\.(css|js|svg)");
    private static final String LIBRARIES = "/lib/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, String> libraries = Resources.properties(Assets.class, "libraries.properties");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try (InputStream file = file(path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            Tagged.send(file.readAllBytes(), type, request, response);
        }
    }

    private InputStream file(String path) {
        if (path.startsWith(LIBRARIES)) {
            String library = libraries.get(path.substring(LIBRARIES.length()));
            return library == null ? null : Assets.class.getResourceAsStream(WEBJARS + library);
        }
        return NAME.matcher(path).matches() ? Assets.class.getResourceAsStream("assets" + path) : null;
    }
}
