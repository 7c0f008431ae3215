package org.jiaotu.serve.http;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The HTML templates; every value is escaped unless a template says {@code raw}, and none does. */
public final class Templates {
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader())
            .extension(new TwoLanguages())
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();

    /** Renders {@code templates/NAME.html} into the response. */
    public void render(HttpServletResponse response, String name, Map<String, Object> values) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        engine.getTemplate(name).evaluate(response.getWriter(), values);
    }

    /** The same for a page that a client may have already: it carries an entity tag. */
    public void render(
            HttpServletRequest request, HttpServletResponse response, String name, Map<String, Object> values)
            throws IOException {
        StringWriter page = new StringWriter();
        engine.getTemplate(name).evaluate(page, values);
        Tagged.send(page.toString().getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", request, response);
    }

    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/jiaotu/serve/templates");
        loader.setSuffix(".html");
        return loader;
    }
}
