package org.jiaotu.serve.explore.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The answers of {@code /graph/…} as JSON:
 *
 * <pre>{@code
 * {"of": {"iri": "https://w3id.org/jiaotu/id/region/520300", "kind": "region", "zh": "遵义市", "en": "Zunyi", "page": "/page/region/520300",
 *         "degrees": {"programme": 21, "indicator": 62}},
 *  "groups": [{"kind": "programme", "total": 21, "hidden": 0, "nodes": […]}],
 *  "edges": [{"from": "…/id/region/520300", "to": "…/id/programme/xian-guan-xiao-pin", "type": "implements", "facts": 2,
 *             "confidence": 0.95}]}
 * }</pre>
 *
 * <p>A refusal is {@code {"error": "…"}}.
 */
final class GraphJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private GraphJson() {}

    static JsonObject of(Neighbours neighbours) {
        JsonObject json = new JsonObject();
        json.add("of", node(neighbours.of()));
        json.add("groups", array(neighbours.groups(), GraphJson::group));
        json.add("edges", array(neighbours.edges(), GraphJson::edge));
        return json;
    }

    static JsonObject of(Neighbours.Among among) {
        JsonObject json = new JsonObject();
        json.add("nodes", array(among.nodes(), GraphJson::node));
        json.add("edges", array(among.edges(), GraphJson::edge));
        return json;
    }

    static JsonObject error(String message) {
        JsonObject json = new JsonObject();
        json.addProperty("error", message);
        return json;
    }

    static <T> JsonArray array(List<T> all, Function<T, JsonElement> written) {
        JsonArray array = new JsonArray();
        all.stream().map(written).forEach(array::add);
        return array;
    }

    static void write(JsonObject json, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write((GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject group(Neighbours.Group group) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", group.kind().toString());
        json.addProperty("total", group.total());
        json.addProperty("hidden", group.hidden());
        json.add("nodes", array(group.nodes(), GraphJson::node));
        return json;
    }

    private static JsonObject node(GraphNode node) {
        JsonObject json = new JsonObject();
        json.addProperty("iri", node.link().iri());
        json.addProperty("kind", node.kind().toString());
        json.addProperty("zh", node.link().name().zh());
        json.addProperty("en", node.link().name().en());
        json.addProperty("page", node.link().href());
        JsonObject degrees = new JsonObject();
        node.degrees().forEach((kind, count) -> degrees.addProperty(kind.toString(), count));
        json.add("degrees", degrees);
        return json;
    }

    private static JsonObject edge(Edge edge) {
        JsonObject json = new JsonObject();
        json.addProperty("from", edge.from().getURI());
        json.addProperty("to", edge.to().getURI());
        json.addProperty("type", edge.type());
        json.addProperty("facts", edge.facts());
        if (edge.confidence() != null) {
            json.addProperty("confidence", edge.confidence());
        }
        if (!edge.value().isEmpty()) {
            json.addProperty("value", edge.value());
        }
        return json;
    }
}
