package org.jiaotu.serve.sparql;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows that tell a time-out in their own way: Fuseki catches a {@link QueryCancelledException} while it writes and ends
 * the answer as if it were whole, which nobody notices in CSV.
 */
final class TellingRowSet implements RowSet {
    private final RowSet rows;

    TellingRowSet(RowSet rows) {
        this.rows = rows;
    }

    /** The time-out fell while rows were being written. */
    static final class Cut extends RuntimeException {
        Cut(QueryCancelledException cause) {
            super("query cut by the time-out", cause);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw new Cut(e);
        }
    }

    @Override
    public Binding next() {
        try {
            return rows.next();
        } catch (QueryCancelledException e) {
            throw new Cut(e);
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
