package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Messages;

/** {@code /reconcile}: the manifest, batches of queries, and data extension, by GET and by POST of a form. */
public final class ReconcileServlet extends HttpServlet {
    private final transient ReconciliationService service;
    private final transient Addresses addresses;

    public ReconcileServlet(ReconciliationService service, Addresses addresses) {
        this.service = service;
        this.addresses = addresses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("queries") != null) {
                reconcile(QueryReader.read(request.getParameter("queries")), response);
            } else if (request.getParameter("extend") != null) {
                extend(request.getParameter("extend"), response);
            } else if (request.getMethod().equals("POST") || request.getParameter("query") != null) {
                Json.refuse(HttpServletResponse.SC_BAD_REQUEST, Messages.of("no-queries"), response);
            } else {
                String address = request.getRequestURL().toString();
                Json.send(Manifest.of(address, addresses.base(), service.kinds()), response);
            }
        } catch (UserException e) {
            Json.refuse(HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), response);
        }
    }

    private void reconcile(Map<String, ReconciliationQuery> queries, HttpServletResponse response) throws IOException {
        if (tooMany(queries.size(), response)) {
            return;
        }
        Reconciler reconciler = service.reconciler();
        JsonObject answer = new JsonObject();
        queries.forEach((key, query) -> {
            JsonArray candidates = new JsonArray();
            reconciler.match(query).forEach(match -> candidates.add(Answers.candidate(match, service.catalogue())));
            JsonObject result = new JsonObject();
            result.add("result", candidates);
            answer.add(key, result);
        });
        Json.send(answer, response);
    }

    private void extend(String json, HttpServletResponse response) throws IOException {
        Extension extension = service.extension();
        Extension.Query query = extension.read(json);
        if (!tooMany(Math.max(query.ids().size(), query.columns().size()), response)) {
            Json.send(extension.answer(query), response);
        }
    }

    private static boolean tooMany(int asked, HttpServletResponse response) throws IOException {
        if (asked > Manifest.BATCH) {
            Json.refuse(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Messages.of("batch-too-large", Manifest.BATCH),
                    response);
        }
        return asked > Manifest.BATCH;
    }
}
