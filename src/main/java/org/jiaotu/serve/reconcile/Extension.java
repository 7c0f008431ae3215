package org.jiaotu.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * Answers a data extension query: the values of some properties of some things. A thing or property that is not known has no
 * values.
 */
final class Extension {
    /** The setting that bounds the values of a cell. */
    static final String LIMIT = "limit";

    private static final String MIDNIGHT = "T00:00:00Z";

    private final GraphQueries graph;
    private final Catalogue catalogue;

    Extension(GraphQueries graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /**
     * A column to fill.
     *
     * @param asked the property as the client names it
     * @param told the property, where it is known
     * @param limit how many values a cell has at most
     */
    private record Column(String asked, Optional<Told> told, long limit) {}

    /**
     * What a client asked.
     *
     * @param ids the things as the client names them
     * @param columns what to tell of them
     */
    record Query(List<String> ids, List<Column> columns) {}

    /** @throws UserException when it is no data extension query */
    Query read(String json) {
        JsonObject query = Json.object(json);
        List<Column> columns = new ArrayList<>();
        array(query, "properties").forEach(property -> columns.add(column(property)));
        List<String> ids = new ArrayList<>();
        array(query, "ids").forEach(id -> ids.add(Json.text(id)));
        return new Query(ids, columns);
    }

    private static JsonArray array(JsonObject query, String name) {
        JsonElement array = query.get(name);
        if (array == null || !array.isJsonArray()) {
            throw new UserException(Messages.of("no-extension-query"));
        }
        return array.getAsJsonArray();
    }

    private Column column(JsonElement property) {
        if (!property.isJsonObject() || !property.getAsJsonObject().has("id")) {
            throw new UserException(Messages.of("no-extension-query"));
        }
        String id = Json.text(property);
        JsonElement settings = property.getAsJsonObject().get("settings");
        double limit = settings == null || !settings.isJsonObject()
                ? 0
                : Json.number(settings.getAsJsonObject().get(LIMIT), 0);
        return new Column(id, catalogue.terms().property(id), limit < 1 ? Long.MAX_VALUE : (long) limit);
    }

    JsonObject answer(Query query) {
        Map<String, Entity> things = new LinkedHashMap<>();
        query.ids().forEach(id -> catalogue.byIri(id).ifPresent(entity -> things.put(id, entity)));
        Set<Node> properties = query.columns().stream()
                .flatMap(column -> column.told().stream())
                .map(Told::property)
                .collect(Collectors.toSet());
        Values values =
                Values.of(graph, things.values().stream().map(Entity::node).collect(Collectors.toSet()), properties);
        JsonArray meta = new JsonArray();
        query.columns().forEach(column -> meta.add(meta(column, things, values)));
        JsonObject rows = new JsonObject();
        query.ids().forEach(id -> rows.add(id, row(query, things.get(id), values)));
        JsonObject answer = new JsonObject();
        answer.add("meta", meta);
        answer.add("rows", rows);
        return answer;
    }

    /** The name of a property, and the kind of its values when all are things of one kind. */
    private JsonObject meta(Column column, Map<String, Entity> things, Values values) {
        JsonObject meta =
                Answers.named(column.asked(), column.told().map(Told::name).orElse(column.asked()));
        List<Optional<Kind>> kinds = things.values().stream()
                .flatMap(thing -> told(column, thing, values).stream())
                .map(value -> entity(value).map(Entity::kind))
                .distinct()
                .toList();
        if (kinds.size() == 1 && kinds.get(0).isPresent()) {
            meta.add("type", Answers.type(kinds.get(0).get()));
        }
        return meta;
    }

    private JsonObject row(Query query, Entity thing, Values values) {
        JsonObject row = new JsonObject();
        for (Column column : query.columns()) {
            JsonArray cell = new JsonArray();
            told(column, thing, values).stream().limit(column.limit()).forEach(value -> cell.add(value(value)));
            row.add(column.asked(), cell);
        }
        return row;
    }

    private static List<Values.Value> told(Column column, Entity thing, Values values) {
        return thing == null || column.told().isEmpty()
                ? List.of()
                : values.get(thing.node(), column.told().get().property());
    }

    private Optional<Entity> entity(Values.Value value) {
        return value.node().isURI() ? catalogue.byIri(value.node().getURI()) : Optional.empty();
    }

    /** A value as the API has it: an entity, a number, a date, or text for all else. */
    private JsonObject value(Values.Value value) {
        Optional<Entity> entity = entity(value);
        if (entity.isPresent()) {
            return Answers.named(entity.get().id(), entity.get().name());
        }
        JsonObject object = new JsonObject();
        NodeValue literal = value.node().isLiteral() ? NodeValue.makeNode(value.node()) : null;
        if (literal != null && literal.isInteger()) {
            object.addProperty("int", literal.getInteger());
        } else if (literal != null && literal.isNumber()) {
            object.addProperty("float", new BigDecimal(value.text()));
        } else if (literal != null && literal.isDate()) {
            object.addProperty("date", value.text() + MIDNIGHT);
        } else {
            object.addProperty("str", value.text());
        }
        return object;
    }
}
