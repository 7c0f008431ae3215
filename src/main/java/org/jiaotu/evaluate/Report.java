package org.jiaotu.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param rows the rows of the table by their names, in order
 * @param fields how many of the found observations have a field right, in order
 * @param listing for the type asked for, what was missed (-), wrongly extracted (+) and wrong in a field (~)
 */
public record Report(Map<String, Tally> rows, Map<String, Tally> fields, List<String> listing) {
    /** The listing and the table, as text with a line break at its end. */
    public String text() {
        String list = listing.stream().map(line -> line + "\n").collect(joining());
        return list + table();
    }

    /** The table alone: {@code right gold found P R F1} for each row, and the fields of the found. */
    public String table() {
        String head = "%26s%7s%7s%7s%8s%8s%8s\n".formatted("", "right", "gold", "found", "P", "R", "F1");
        return head
                + rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue()))
                        .collect(joining())
                + (fields.isEmpty() ? "" : "fields of the found: " + fieldList() + "\n");
    }

    private static String row(String name, Tally tally) {
        return "%-26s%7d%7d%7d%8s%8s%8s\n"
                .formatted(
                        name,
                        tally.right(),
                        tally.gold(),
                        tally.found(),
                        Tally.decimals(tally.precision()),
                        Tally.decimals(tally.recall()),
                        Tally.decimals(tally.f1()));
    }

    private String fieldList() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue().right() + "/"
                        + field.getValue().gold() + " "
                        + Tally.decimals(field.getValue().recall()))
                .collect(joining(", "));
    }
}
