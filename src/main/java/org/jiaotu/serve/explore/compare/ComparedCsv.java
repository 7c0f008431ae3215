package org.jiaotu.serve.explore.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiaotu.serve.explore.indicator.Figure;

/**
 * A comparison as CSV for a spreadsheet program: a figure a line, with a byte order mark, and an apostrophe before a text that the
 * program would take for a formula ({@code =HYPERLINK(…)} in somebody's article).
 */
final class ComparedCsv {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "region", "indicator", "bound", "value", "valueTo", "unit", "period", "sentence", "article", "page")
            .get();

    private ComparedCsv() {}

    /** The figures as bytes in UTF-8. */
    static byte[] written(List<Figure> figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (Figure figure : figures) {
                printer.printRecord(line(figure));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bound is a sign of ours, and {@code =} alone is no formula. */
    private static List<Object> line(Figure figure) {
        return List.of(
                text(figure.region().name().zh()),
                text(figure.indicator().name().zh()),
                figure.bound().notation(),
                figure.value().toPlainString(),
                figure.valueTo() == null ? "" : figure.valueTo().toPlainString(),
                text(figure.unit().name().zh()),
                text(figure.period().name().zh()),
                text(figure.sentence()),
                text(figure.article().name().zh()),
                figure.href());
    }

    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
