package org.jiaotu.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeUtils;
import org.jiaotu.graph.WholeNumbers;

/**
 * The observations of a store as one tidy CSV table (RFC 4180): a header, a line an observation, an empty cell for what is not
 * known. The columns are those of {@code observations.rq}; {@link TableDescription} says what they mean.
 *
 * <p>Example: {@code https://…/observation/…,520300,遵义市,…,学前三年毛入园率,…,94.41,,%,Exactly,Level,2025-01-01,…}.
 */
final class ObservationTable {
    private static final Query QUERY = BundledQuery.read("observations.rq");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final DatasetGraph dataset;

    private final UnaryOperator<String> texts;

    /** @param texts how a text is written into its cell; numbers, dates and IRIs are written as they are */
    ObservationTable(DatasetGraph dataset, UnaryOperator<String> texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /** Writes it, within a transaction of the caller's; the writer is flushed and stays open. */
    void write(Writer out) throws IOException {
        try (QueryExec execution = QueryExec.dataset(dataset).query(QUERY).build()) {
            CSVPrinter printer = new CSVPrinter(out, FORMAT);
            RowSet rows = execution.select();
            printer.printRecord(columns());
            while (rows.hasNext()) {
                printer.printRecord(cells(rows.next()));
            }
            printer.flush();
        }
    }

    /** The columns' names, in their order. */
    static List<String> columns() {
        return List.copyOf(QUERY.getResultVars());
    }

    private Stream<String> cells(Binding row) {
        return columns().stream().map(column -> cell(row.get(Var.alloc(column))));
    }

    private String cell(Node value) {
        if (value == null) {
            return "";
        }
        if (!value.isLiteral()) {
            return value.toString();
        }
        String text = WholeNumbers.plain(value).getLiteralLexicalForm();
        return NodeUtils.isSimpleString(value) || NodeUtils.isLangString(value) ? texts.apply(text) : text;
    }
}
