package org.jiaotu.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /assets/…}: the files that the pages need, named one by one so that no path leads anywhere else. */
public final class Assets extends HttpServlet {
    private static final Map<String, String> TYPES =
            Map.of("/jiaotu.css", "text/css; charset=utf-8", "/jiaotu.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo();
        String type = name == null ? null : TYPES.get(name);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "max-age=3600");
        try (InputStream file = Assets.class.getResourceAsStream("assets" + name)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
