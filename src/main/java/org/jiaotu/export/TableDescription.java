package org.jiaotu.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the columns of the observations' table mean: W3C CSVW, with datatypes, titles in Chinese and English, and the property of
 * each column, by which a CSVW reader gets the graph's own triples back.
 */
public final class TableDescription {
    /** What a CSVW reader adds to the table's name to find its description. */
    public static final String SUFFIX = "-metadata.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private TableDescription() {}

    /** Writes the description of the table in a file of that name ({@code observations.csv}), in UTF-8; the stream stays open. */
    public static void write(String table, OutputStream out) throws IOException {
        JsonObject description = bundled();
        description.addProperty("url", table);
        out.write((GSON.toJson(description) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject bundled() {
        try (InputStream in = TableDescription.class.getResourceAsStream("observations.csv-metadata.json")) {
            return GSON.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException("observations.csv-metadata.json", e);
        }
    }
}
