package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaotu.link.name.Match;

/**
 * {@code /reconcile/suggest/…}: what a reader may go on to type, for entities, types and properties. Entities are found by the
 * beginning of a label, of a code or of their pinyin; where nothing begins so, by what the words may mean.
 */
public final class SuggestServlet extends HttpServlet {
    private static final int A_PAGE = 20;

    private final transient ReconciliationService service;

    public SuggestServlet(ReconciliationService service) {
        this.service = service;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix =
                Optional.ofNullable(request.getParameter("prefix")).orElse("").strip();
        String what = Optional.ofNullable(request.getPathInfo()).orElse("");
        Stream<JsonObject> suggestions =
                switch (what) {
                    case "/entity" -> entities(prefix, kind(request));
                    case "/type" -> types(prefix);
                    case "/property" -> properties(prefix, kind(request));
                    default -> null;
                };
        if (suggestions == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonArray result = new JsonArray();
        suggestions
                .skip(number(request.getParameter("cursor"), 0))
                .limit(Math.max(1, number(request.getParameter("limit"), A_PAGE)))
                .limit(A_PAGE)
                .forEach(result::add);
        JsonObject answer = new JsonObject();
        answer.add("result", result);
        Json.send(answer, response);
    }

    private Optional<Kind> kind(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("type"))
                .flatMap(service.catalogue().terms()::kind);
    }

    private Stream<JsonObject> entities(String prefix, Optional<Kind> kind) {
        Catalogue catalogue = service.catalogue();
        List<Entity> found = Stream.concat(catalogue.byIri(prefix).stream(), catalogue.beginning(prefix).stream())
                .filter(entity -> kind.isEmpty() || kind.get().equals(entity.kind()))
                .toList();
        return (found.isEmpty() && !prefix.isEmpty() ? meant(prefix, kind) : found.stream())
                .map(entity -> entity(entity, catalogue));
    }

    private Stream<Entity> meant(String prefix, Optional<Kind> kind) {
        List<String> types = kind.map(Kind::id).stream().toList();
        return service.reconciler().match(new ReconciliationQuery(prefix, types, A_PAGE, List.of())).stream()
                .map(Match::thing);
    }

    private static JsonObject entity(Entity entity, Catalogue catalogue) {
        JsonObject suggestion = Answers.named(entity.id(), entity.name());
        suggestion.addProperty("description", Answers.description(entity, catalogue));
        suggestion.add("notable", Answers.types(entity));
        return suggestion;
    }

    private Stream<JsonObject> types(String prefix) {
        return service.catalogue().terms().kinds().stream()
                .filter(kind -> begins(prefix, kind.id(), kind.zh(), kind.en()))
                .map(Answers::type);
    }

    private Stream<JsonObject> properties(String prefix, Optional<Kind> kind) {
        return service.catalogue().terms().toldOf(kind.orElse(null)).stream()
                .filter(told -> begins(prefix, told.id(), told.zh(), told.en()))
                .map(Answers::property);
    }

    /** Whether a name begins so, or the last part of the IRI, or it is the IRI. */
    private static boolean begins(String prefix, String iri, String zh, String en) {
        String typed = prefix.toLowerCase(Locale.ROOT);
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return iri.equals(prefix)
                || Stream.of(zh, en, local, "jt:" + local, zh + " " + en)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(typed));
    }

    private static long number(String text, long otherwise) {
        try {
            return text == null ? otherwise : Math.max(0, Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
