package org.jiaotu.serve.explore.graph;

import com.google.gson.JsonObject;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** Reads the facts behind an edge, each with the sentence that says it and the pages of both. */
final class FactReader {
    private static final PageQuery FACTS = PageQuery.load(FactReader.class, "facts.rq");

    private final GraphQueries graph;
    private final Addresses addresses;

    FactReader(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** {@code {"facts": [{"label": "遵义市 …", "page": "/page/…", "sentence": "…", "evidence": "/page/…", "confidence": 0.9}]}}. */
    JsonObject between(Node one, Node other) {
        String query = FACTS.with("one", one).with("other", other).text();
        JsonObject json = new JsonObject();
        json.add("facts", GraphJson.array(graph.rows(query, this::fact), fact -> fact));
        return json;
    }

    private JsonObject fact(Row row) {
        JsonObject json = new JsonObject();
        json.addProperty("label", row.text("label"));
        json.addProperty("page", addresses.page(row.node("fact")));
        json.addProperty("sentence", row.text("sentence"));
        json.addProperty("evidence", addresses.page(row.node("evidence")));
        if (row.has("confidence")) {
            json.addProperty("confidence", row.number("confidence"));
        }
        return json;
    }
}
