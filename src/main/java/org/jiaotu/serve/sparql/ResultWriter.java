package org.jiaotu.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.WholeNumbers;

/**
 * Runs a query and writes what it gives, as UTF-8, for the command line.
 *
 * <p>Rows of a SELECT are written in the format asked for; an ASK is {@code true} or {@code false} (in JSON as SPARQL
 * has it), and the triples of a CONSTRUCT or DESCRIBE are Turtle whatever the format. As on the server, {@code SERVICE}
 * is refused but for the hosts that are named.
 */
public final class ResultWriter {
    private final ResultFormat format;
    private final OutputStream out;
    private final Services services;

    /**
     * @param format how to write rows
     * @param out where to; it is flushed and left open
     * @param services whom a query may ask
     */
    public ResultWriter(ResultFormat format, OutputStream out, Services services) {
        this.format = format;
        this.out = out;
        this.services = services;
    }

    /**
     * Runs the query in a read transaction of its own and writes its result.
     *
     * @throws UserException when the query asks an endpoint that it may not ask, or that does not answer
     */
    public void write(DatasetGraph dataset, Query query) {
        services.refusal(query).ifPresent(refusal -> {
            throw new UserException(refusal);
        });
        Context context = dataset.getContext().copy();
        services.put(context);
        try {
            run(dataset, query, context);
        } catch (ServiceFailure e) {
            throw new UserException(e.getMessage(), e);
        }
    }

    private void run(DatasetGraph dataset, Query query, Context context) {
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution =
                    QueryExec.dataset(dataset).query(query).context(context).build()) {
                write(execution, query);
            }
        });
    }

    private void write(QueryExec execution, Query query) {
        if (query.isSelectType()) {
            writeRows(WholeNumbers.in(execution.select()), query.getPrefixMapping());
        } else if (query.isAskType()) {
            writeAnswer(execution.ask());
        } else {
            writeGraph(execution, query);
        }
    }

    private void writeRows(RowSet rows, PrefixMapping prefixes) {
        switch (format) {
            case TABLE -> print(table(rows, prefixes).toString());
            case CSV -> results(ResultSetLang.RS_CSV).write(out, rows);
            case JSON -> results(ResultSetLang.RS_JSON).write(out, rows);
        }
    }

    private void writeAnswer(boolean answer) {
        if (format == ResultFormat.JSON) {
            results(ResultSetLang.RS_JSON).write(out, answer);
        } else {
            print(answer + "\n");
        }
    }

    private void writeGraph(QueryExec execution, Query query) {
        RDFWriter.source(query.isDescribeType() ? execution.describe() : execution.construct())
                .lang(Lang.TURTLE)
                .output(out);
    }

    private static ResultsWriter results(Lang lang) {
        return ResultsWriter.create().lang(lang).build();
    }

    private static TextTable table(RowSet rows, PrefixMapping prefixes) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        rows.forEachRemaining(row -> lines.add(
                columns.stream().map(column -> text(row.get(column), prefixes)).toList()));
        return new TextTable(columns.stream().map(Var::getVarName).toList(), lines);
    }

    private static String text(Node node, PrefixMapping prefixes) {
        if (node == null) {
            return "";
        }
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : NodeFmtLib.str(node, null, PrefixMapFactory.create(prefixes));
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
