package org.jiaotu.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Asks the dataset on behalf of the pages, each time in a transaction of its own and within the time-out. */
public final class GraphQueries {
    private final DatasetGraph dataset;
    private final QueryLimits limits;
    private final Services services;

    /** Queries that ask nobody else. */
    public GraphQueries(DatasetGraph dataset, QueryLimits limits) {
        this(dataset, limits, Services.none());
    }

    /** @param services whom a query may ask besides */
    public GraphQueries(DatasetGraph dataset, QueryLimits limits, Services services) {
        this.dataset = dataset;
        this.limits = limits;
        this.services = services;
    }

    /**
     * What {@code read} makes of the rows of a SELECT.
     *
     * @throws QueryCancelledException when the time-out cuts it
     * @throws org.apache.jena.query.QueryParseException when the text is no SPARQL
     */
    public <T> T select(String text, Function<RowSet, T> read) {
        return select(parse(text), read);
    }

    public <T> T select(Query query, Function<RowSet, T> read) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = execution(query)) {
                return read.apply(execution.select());
            }
        });
    }

    /** A value for each row of a SELECT, in the order of the rows; the rows may be kept, and outlive the transaction. */
    public <T> List<T> rows(String text, Function<Row, T> read) {
        return select(text, rows -> {
            List<T> all = new ArrayList<>();
            // a row of the store reads its terms when asked, which it cannot do once the transaction is over
            rows.forEachRemaining(row -> all.add(read.apply(new Row(row.detach()))));
            return all;
        });
    }

    /** What is told about the first of some nodes that the graph knows; empty when it knows none of them. */
    public Optional<Description> describe(List<Node> nodes) {
        return Txn.calculateRead(dataset, () -> nodes.stream()
                .filter(node -> dataset.getDefaultGraph().contains(node, Node.ANY, Node.ANY))
                .findFirst()
                .map(node -> Description.of(node, dataset.getDefaultGraph())));
    }

    /** Whether the graph says anything about a node. */
    public boolean knows(Node node) {
        return Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().contains(node, Node.ANY, Node.ANY));
    }

    /** Reads SPARQL as {@code /sparql} does. */
    public static Query parse(String text) {
        return QueryReader.read(text);
    }

    public QueryLimits limits() {
        return limits;
    }

    /** Why a query is refused; empty when it may run. */
    public Optional<String> refusal(Query query) {
        return services.refusal(query);
    }

    private QueryExec execution(Query query) {
        Context context = dataset.getContext().copy();
        services.put(context);
        limits.start(context);
        return QueryExec.dataset(dataset).query(query).context(context).build();
    }
}
