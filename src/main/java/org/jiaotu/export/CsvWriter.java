package org.jiaotu.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiaotu.fact.Fact;

/**
 * Writes facts as one tidy CSV table: a header, a line a fact, a column for each field of the JSON lines, empty where a
 * kind of fact does not have it. Commas, quotes and line breaks are quoted as RFC 4180 has it; lines end with a line feed.
 *
 * <p>Example: {@code observation,zunyi,1,310,316,94.41%,遵义市,学前三年毛入园率,…,94.41,,%,eq,level,…}.
 */
public final class CsvWriter {
    private static final List<String> COLUMNS = List.of(
            "type",
            "doc",
            "article",
            "start",
            "end",
            "text",
            "region",
            "indicator",
            "concept",
            "value",
            "value_to",
            "unit",
            "comparator",
            "kind",
            "subject",
            "period",
            "programme",
            "optional",
            "name",
            "class",
            "title",
            "level",
            "partner",
            "rule",
            "confidence");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();

    private final CSVPrinter printer;

    /** Writes the header. */
    public CsvWriter(Appendable out) throws IOException {
        printer = new CSVPrinter(out, FORMAT);
    }

    /** Writes a line. */
    public void write(Fact fact) throws IOException {
        JsonObject json = JsonLinesWriter.json(fact);
        if (!COLUMNS.containsAll(json.keySet())) {
            throw new IllegalStateException("a field without a column in " + json.keySet());
        }
        printer.printRecord(
                COLUMNS.stream().map(column -> cell(json.get(column))).toList());
    }

    private static String cell(JsonElement value) {
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
