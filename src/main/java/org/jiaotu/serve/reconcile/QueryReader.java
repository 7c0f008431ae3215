package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;

/** Reads a reconciliation query batch. */
final class QueryReader {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST_CANDIDATES = 100;

    private QueryReader() {}

    /**
     * The queries of a batch by the client's names for them.
     *
     * @throws UserException when it is no batch: not JSON, no object, a query without name and properties
     */
    static Map<String, ReconciliationQuery> read(String json) {
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        Json.object(json).entrySet().forEach(entry -> queries.put(entry.getKey(), query(entry)));
        return queries;
    }

    private static ReconciliationQuery query(Map.Entry<String, JsonElement> entry) {
        if (!entry.getValue().isJsonObject()) {
            throw wrong(entry.getKey());
        }
        JsonObject query = entry.getValue().getAsJsonObject();
        String name = query.has("query") ? Json.text(query.get("query")) : "";
        List<ReconciliationQuery.Claim> claims = list(query.get("properties")).stream()
                .map(claim -> claim(entry.getKey(), claim))
                .toList();
        if (!query.has("query") && claims.isEmpty()) {
            throw wrong(entry.getKey());
        }
        List<String> types = list(query.get("type")).stream().map(Json::text).toList();
        return new ReconciliationQuery(name, types, limit(query.get("limit")), claims);
    }

    private static ReconciliationQuery.Claim claim(String key, JsonElement claim) {
        if (!claim.isJsonObject() || !claim.getAsJsonObject().has("pid")) {
            throw wrong(key);
        }
        JsonObject object = claim.getAsJsonObject();
        List<String> values = list(object.get("v")).stream()
                .map(Json::text)
                .filter(value -> !value.isBlank())
                .toList();
        return new ReconciliationQuery.Claim(Json.text(object.get("pid")), values);
    }

    /** A value, or an array of them; nothing for what is not there. */
    private static List<JsonElement> list(JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return List.of();
        }
        if (element instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false).toList();
        }
        return new ArrayList<>(List.of(element));
    }

    private static int limit(JsonElement limit) {
        double wanted = Json.number(limit, DEFAULT_LIMIT);
        return wanted < 1 ? DEFAULT_LIMIT : (int) Math.min(MOST_CANDIDATES, wanted);
    }

    private static UserException wrong(String key) {
        return new UserException(Messages.of("no-reconciliation-query", Json.shown(key)));
    }
}
