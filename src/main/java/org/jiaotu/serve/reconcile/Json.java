package org.jiaotu.serve.reconcile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;

/** JSON as the API sends it: read strictly, since it comes from anybody, and written in UTF-8. */
final class Json {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int SHOWN = 40;

    private Json() {}

    /**
     * The one object that a text is.
     *
     * @throws UserException when it is not JSON, or another value
     */
    static JsonObject object(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException | IOException e) {
            throw new UserException(Messages.of("not-json"), e);
        }
        throw new UserException(Messages.of("not-json"));
    }

    /** A value as text: an entity's or type's id, a number without needless zeros; empty for what has none. */
    static String text(JsonElement value) {
        if (value != null && value.isJsonObject()) {
            return text(value.getAsJsonObject().get("id"));
        }
        if (value == null || !value.isJsonPrimitive()) {
            return "";
        }
        String text = value.getAsString();
        boolean whole = value.getAsJsonPrimitive().isNumber() && text.endsWith(".0");
        return whole ? text.substring(0, text.length() - 2) : text;
    }

    /** A number, or a text that is one; else {@code otherwise}. */
    static double number(JsonElement value, double otherwise) {
        try {
            return value == null || !value.isJsonPrimitive() ? otherwise : value.getAsDouble();
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The beginning of what a client sent, for a message. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    static void send(JsonObject answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write((GSON.toJson(answer) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What the API leaves open: a refusal in words. */
    static void refuse(int status, String message, HttpServletResponse response) throws IOException {
        JsonObject answer = new JsonObject();
        answer.addProperty("status", "error");
        answer.addProperty("message", message);
        response.setStatus(status);
        send(answer, response);
    }
}
