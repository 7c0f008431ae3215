package org.jiaotu.serve.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.store.text.Hit;

/**
 * The answer of {@code /search} as JSON:
 *
 * <pre>{@code
 * {"query": "zunyi", "near": false, "totals": {"region": 1},
 *  "results": [{"id": "https://w3id.org/jiaotu/id/region/520300", "page": "/page/region/520300", "type": "region", "label": "遵义市", "match": "exact",
 *               "in": [{"id": "https://w3id.org/jiaotu/id/region/520000", "label": "贵州省"}]}]}
 * }</pre>
 *
 * <p>The best hit comes first. {@code match} is exact, prefix, stem, text or near; {@code near} tells that there
 * is nothing better; {@code totals} count what there is of each type, shown or not; {@code marks} are the places of the words in the
 * label, as [start, end) in UTF-16 units; {@code alias} is the name that holds the words when the label does not. A sentence
 * (type evidence) has its {@code article} and the {@code facts} that were read from it. A refusal is {@code {"error": "…"}}.
 */
final class SearchJson implements SearchAnswer {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Addresses addresses;

    SearchJson(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void refused(String text, String message, int status, HttpServletResponse response) throws IOException {
        JsonObject error = new JsonObject();
        error.addProperty("error", message);
        response.setStatus(status);
        write(error, response);
    }

    @Override
    public void found(SearchQuestion question, SearchResults results, HitContext context, HttpServletResponse response)
            throws IOException {
        JsonObject totals = new JsonObject();
        results.groups().forEach(group -> totals.addProperty(group.kind().label(), group.total()));
        JsonArray hits = new JsonArray();
        results.ranked().forEach(hit -> hits.add(hit(hit, context)));
        JsonObject answer = new JsonObject();
        answer.addProperty("query", question.text());
        answer.addProperty("near", results.near());
        answer.add("totals", totals);
        answer.add("results", hits);
        write(answer, response);
    }

    private static void write(JsonObject json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write((GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject hit(Hit hit, HitContext context) {
        JsonObject json = new JsonObject();
        json.addProperty("id", hit.iri());
        json.addProperty("page", addresses.page(NodeFactory.createURI(hit.iri())));
        json.addProperty("type", hit.kind().label());
        json.addProperty("label", hit.text());
        json.addProperty("match", hit.match().name().toLowerCase(Locale.ROOT));
        if (hit.alias() != null) {
            json.addProperty("alias", hit.alias());
        }
        if (!hit.marks().isEmpty()) {
            json.add(
                    "marks",
                    GSON.toJsonTree(hit.marks().stream()
                            .map(mark -> List.of(mark.start(), mark.end()))
                            .toList()));
        }
        add("in", context.places(hit), json);
        add("article", context.articles(hit), json);
        add("facts", context.facts(hit), json);
        return json;
    }

    private static void add(String key, List<HitContext.Named> things, JsonObject json) {
        JsonArray array = new JsonArray();
        for (HitContext.Named named : things) {
            JsonObject thing = new JsonObject();
            thing.addProperty("id", named.thing().getURI());
            thing.addProperty("label", named.label());
            array.add(thing);
        }
        if (!array.isEmpty()) {
            json.add(key, key.equals("article") ? array.get(0) : array);
        }
    }
}
