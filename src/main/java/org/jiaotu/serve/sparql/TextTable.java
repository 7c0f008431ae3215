package org.jiaotu.serve.sparql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cells lined up for a terminal, where a Chinese character takes two places; columns of numbers end at the right.
 *
 * <pre>
 * region  value
 * ──────  ─────
 * 普洱市   91.2
 * </pre>
 *
 * @param columns the headings
 * @param rows a text for each heading; line breaks become spaces
 */
record TextTable(List<String> columns, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern BREAK = Pattern.compile("\\s+");

    TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> BREAK.matcher(cell).replaceAll(" "))
                        .toList())
                .toList();
    }

    /** The table, each line ended by a line feed, without blanks at the ends of lines. */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        List<String> rules =
                IntStream.of(widths).mapToObj(width -> "─".repeat(width)).toList();
        StringBuilder text = new StringBuilder();
        text.append(line(columns, widths)).append(line(rules, widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> padded(cells.get(i), widths[i], isNumeric(i)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }

    private static String padded(String cell, int width, boolean right) {
        String blanks = " ".repeat(width - displayWidth(cell));
        return right ? blanks + cell : cell + blanks;
    }

    private int width(int column) {
        return Math.max(
                displayWidth(columns.get(column)),
                rows.stream()
                        .mapToInt(row -> displayWidth(row.get(column)))
                        .max()
                        .orElse(0));
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }

    /** How many places a terminal gives the text. */
    static int displayWidth(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The blocks of Unicode's East Asian Width that are wide or full-width, as terminals have them. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
