package org.jiaotu.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;

/** The schemas of {@code reconcile/schemas}, one for each answer of the API. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** The answer, if it is as its schema says. */
    static JsonObject valid(String schema, String answer) {
        InputStream in = Schemas.class.getResourceAsStream("/reconcile/schemas/" + schema + ".json");
        assertThat(REGISTRY.getSchema(in).validate(answer, InputFormat.JSON))
                .as(answer)
                .isEmpty();
        return JsonParser.parseString(answer).getAsJsonObject();
    }
}
