package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.http.Messages;

/** What the service says of itself: the service manifest. */
final class Manifest {
    /** As many queries, or things to extend, are answered at once. */
    static final int BATCH = 500;

    static final int PREVIEW_WIDTH = 420;
    static final int PREVIEW_HEIGHT = 220;

    private Manifest() {}

    /**
     * The manifest.
     *
     * @param address where the service is asked: {@code http://localhost:3030/reconcile}
     * @param base what the IRIs of things start with
     */
    static JsonObject of(String address, String base, List<Kind> kinds) {
        JsonObject manifest = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add("0.2");
        manifest.add("versions", versions);
        manifest.addProperty("name", Messages.of("service-name"));
        manifest.addProperty("identifierSpace", base);
        manifest.addProperty("schemaSpace", Jt.NS);
        JsonArray types = new JsonArray();
        kinds.forEach(kind -> types.add(Answers.type(kind)));
        manifest.add("defaultTypes", types);
        manifest.add("view", url(address + "/view?id={{id}}"));
        manifest.add("preview", preview(address));
        JsonObject suggest = new JsonObject();
        suggest.add("entity", service(address, "/suggest/entity"));
        suggest.add("type", service(address, "/suggest/type"));
        suggest.add("property", service(address, "/suggest/property"));
        manifest.add("suggest", suggest);
        manifest.add("extend", extend(address));
        manifest.addProperty("batchSize", BATCH);
        return manifest;
    }

    private static JsonObject url(String url) {
        JsonObject object = new JsonObject();
        object.addProperty("url", url);
        return object;
    }

    private static JsonObject preview(String address) {
        JsonObject preview = url(address + "/preview?id={{id}}");
        preview.addProperty("width", PREVIEW_WIDTH);
        preview.addProperty("height", PREVIEW_HEIGHT);
        return preview;
    }

    private static JsonObject service(String address, String path) {
        JsonObject service = new JsonObject();
        service.addProperty("service_url", address);
        service.addProperty("service_path", path);
        return service;
    }

    private static JsonObject extend(String address) {
        JsonObject limit = new JsonObject();
        limit.addProperty("name", Extension.LIMIT);
        limit.addProperty("label", "limit");
        limit.addProperty("type", "number");
        limit.addProperty("default", 0);
        limit.addProperty("help_text", "values a cell at most, 0 for all");
        JsonArray settings = new JsonArray();
        settings.add(limit);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", service(address, "/properties"));
        extend.add("property_settings", settings);
        return extend;
    }
}
