package org.jiaotu.serve.reconcile;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.HeaderFilter;
import org.jiaotu.serve.http.Templates;

/**
 * {@code /reconcile/preview?id=…}: an entity in a few lines, made for a frame of {@value Manifest#PREVIEW_WIDTH} by {@value
 * Manifest#PREVIEW_HEIGHT} pixels on any site; {@code /reconcile/view?id=…} leads to its page.
 */
public final class PreviewServlet extends HttpServlet {
    private static final int LABELS_SHOWN = 8;

    private final transient ReconciliationService service;
    private final transient Addresses addresses;
    private final transient Templates templates;

    public PreviewServlet(ReconciliationService service, Addresses addresses, Templates templates) {
        this.service = service;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("id")).orElse("").strip();
        Optional<Entity> entity = service.catalogue().byIri(id);
        if (entity.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            templates.render(response, "not-found", Map.of());
        } else if (request.getServletPath().endsWith("/view")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", addresses.page(entity.get().node()));
        } else {
            show(entity.get(), response);
        }
    }

    private void show(Entity entity, HttpServletResponse response) throws IOException {
        HeaderFilter.allowInFrames(response);
        templates.render(
                response,
                "preview",
                Map.of(
                        "name", entity.name(),
                        "kind", entity.kind(),
                        "description", Answers.description(entity, service.catalogue()),
                        "others",
                                entity.others().stream()
                                        .filter(label -> !label.equals(entity.name()))
                                        .distinct()
                                        .limit(LABELS_SHOWN)
                                        .toList(),
                        "iri", entity.id(),
                        "page", addresses.page(entity.node())));
    }
}
