package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.jiaotu.lexicon.Region;
import org.jiaotu.link.name.Match;

/** Entities, kinds, properties and matches as the API writes them. */
final class Answers {
    private static final int LABELS_SHOWN = 4;

    private Answers() {}

    static JsonObject type(Kind kind) {
        return named(kind.id(), kind.name());
    }

    static JsonObject property(Told told) {
        return named(told.id(), told.name());
    }

    static JsonObject named(String id, String name) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.addProperty("name", name);
        return object;
    }

    /** A reconciliation candidate. */
    static JsonObject candidate(Match<Entity> match, Catalogue catalogue) {
        JsonObject candidate = named(match.thing().id(), match.thing().name());
        candidate.addProperty("description", description(match.thing(), catalogue));
        candidate.add("type", types(match.thing()));
        candidate.addProperty("score", match.score());
        JsonArray features = new JsonArray();
        features.add(feature("name", rounded(match.candidate().name())));
        features.add(feature("coverage", rounded(match.candidate().coverage())));
        features.add(feature("namesakes", match.namesakes()));
        candidate.add("features", features);
        candidate.addProperty("match", match.sure());
        return candidate;
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static JsonObject feature(String id, Number value) {
        JsonObject feature = new JsonObject();
        feature.addProperty("id", id);
        feature.addProperty("value", value);
        return feature;
    }

    static JsonArray types(Entity entity) {
        JsonArray types = new JsonArray();
        types.add(type(entity.kind()));
        return types;
    }

    /** What tells an entity from its namesakes: where a region lies and its code, other names of all else. */
    static String description(Entity entity, Catalogue catalogue) {
        return catalogue
                .region(entity)
                .map(region -> place(region, catalogue))
                .orElseGet(() -> entity.kind().zh() + others(entity));
    }

    private static String place(Region region, Catalogue catalogue) {
        String above = catalogue.above(region).stream().map(Region::name).collect(Collectors.joining(" "));
        return above.isEmpty() ? region.code() : above + " " + region.code();
    }

    private static String others(Entity entity) {
        List<String> others = entity.others().stream()
                .filter(label -> !label.equals(entity.name()))
                .distinct()
                .limit(LABELS_SHOWN)
                .toList();
        return others.isEmpty() ? "" : " · " + String.join(" · ", others);
    }
}
