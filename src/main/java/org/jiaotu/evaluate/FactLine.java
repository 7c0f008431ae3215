package org.jiaotu.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A fact as a JSON line, extracted or gold, in the fields of the annotation guidelines.
 *
 * <p>Example: {@code {"type":"policy","doc":"青禾","start":3,"end":9,"title":"教师减负十条","region":"青禾市"}}. A field that is
 * not there and one that is null are the same.
 */
public record FactLine(JsonObject fields) {
    /** The field's text, or null. */
    String text(String field) {
        JsonPrimitive value = primitive(field);
        return value == null ? null : value.getAsString();
    }

    /** The field's text, or the empty text. */
    String textOrEmpty(String field) {
        String text = text(field);
        return text == null ? "" : text;
    }

    /** Whether the field holds any text. */
    boolean has(String field) {
        return !textOrEmpty(field).isEmpty();
    }

    /** The field's number, or null for none: 12, 12.5 and "12" are numbers. */
    Double number(String field) {
        try {
            String text = text(field);
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // whatever it is, it is not the number wanted
        }
    }

    /** Whether the field is there and true. */
    boolean is(String field) {
        JsonPrimitive value = primitive(field);
        return value != null && value.isBoolean() && value.getAsBoolean();
    }

    /** A position in the document, −1 where the fact has none. */
    int position(String field) {
        Double number = number(field);
        return number == null ? -1 : number.intValue();
    }

    /** The field as it stands, or null. */
    JsonPrimitive primitive(String field) {
        JsonElement value = fields.get(field);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsJsonPrimitive();
    }
}
