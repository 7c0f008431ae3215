package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jiaotu.serve.http.Messages;

/** {@code /reconcile/properties}: what is told of things of a type, so that a client may ask for it. */
public final class ProposalServlet extends HttpServlet {
    private final transient ReconciliationService service;

    public ProposalServlet(ReconciliationService service) {
        this.service = service;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Optional.ofNullable(request.getParameter("type")).orElse("");
        Terms terms = service.catalogue().terms();
        Optional<Kind> kind = terms.kind(type);
        if (kind.isEmpty() && !type.isEmpty()) {
            Json.refuse(HttpServletResponse.SC_BAD_REQUEST, Messages.of("unknown-type", Json.shown(type)), response);
            return;
        }
        JsonObject answer = new JsonObject();
        answer.add("properties", properties(terms.toldOf(kind.orElse(null)), request, answer));
        answer.addProperty("type", type);
        Json.send(answer, response);
    }

    private static JsonArray properties(List<Told> told, HttpServletRequest request, JsonObject answer) {
        String limit = request.getParameter("limit");
        boolean limited = limit != null && limit.strip().matches("[1-9][0-9]{0,8}");
        long most = limited ? Long.parseLong(limit.strip()) : told.size();
        if (limited) {
            answer.addProperty("limit", most);
        }
        JsonArray properties = new JsonArray();
        told.stream().limit(most).forEach(property -> properties.add(Answers.property(property)));
        return properties;
    }
}
