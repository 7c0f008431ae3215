package org.jiaotu.serve.http;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The HTML templates; every value is escaped unless a template says {@code raw}, and none does. */
public final class Templates {
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();

    /** Renders {@code templates/NAME.html} into the response. */
    public void render(HttpServletResponse response, String name, Map<String, Object> values) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        engine.getTemplate(name).evaluate(response.getWriter(), values);
    }

    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/jiaotu/serve/templates");
        loader.setSuffix(".html");
        return loader;
    }
}
