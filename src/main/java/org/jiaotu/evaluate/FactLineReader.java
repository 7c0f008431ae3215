package org.jiaotu.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiaotu.document.UserException;

/** Reads facts from JSON lines. A line that is no fact is a {@link UserException} that names file and line. */
public final class FactLineReader {
    /** The facts of a file; blank lines are passed over. */
    public List<FactLine> read(Path file) {
        try {
            return read(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read; give a file of JSON lines in UTF-8", e);
        }
    }

    /** The facts of some lines; {@code name} stands for them in messages. */
    public List<FactLine> read(String name, List<String> lines) {
        List<FactLine> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                facts.add(fact(lines.get(i), name + ":" + (i + 1)));
            }
        }
        return List.copyOf(facts);
    }

    private static FactLine fact(String line, String where) {
        JsonObject fields = fields(line, where);
        FactLine fact = new FactLine(fields);
        for (String field : List.of("type", "doc")) {
            if (!fact.has(field)) {
                throw new UserException(where + ": has no \"" + field + "\"; see the fields of a fact");
            }
        }
        return fact;
    }

    private static JsonObject fields(String line, String where) {
        try {
            JsonElement element = JsonParser.parseString(line);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new UserException(where + ": is not JSON; give one fact a line", e);
        }
        throw new UserException(where + ": is not a JSON object; give one fact a line");
    }
}
