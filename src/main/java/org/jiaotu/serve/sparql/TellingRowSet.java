package org.jiaotu.serve.sparql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows that tell a time-out in their own way, and when they pass a limit: Fuseki catches a {@link QueryCancelledException} while it writes and ends
 * the answer as if it were whole, which nobody notices in CSV.
 */
final class TellingRowSet implements RowSet {
    private final RowSet rows;
    private final long most;
    private final Deque<Binding> ahead = new ArrayDeque<>();
    private long read;

    /** @param most how many rows there may be */
    TellingRowSet(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    /** The time-out fell while rows were being written. */
    static final class Cut extends RuntimeException {
        Cut(QueryCancelledException cause) {
            super("query cut by the time-out", cause);
        }
    }

    /** Reads rows before the first is asked for: what goes wrong in these can be told in words instead of a broken connection. */
    TellingRowSet readAhead(int some) {
        while (ahead.size() < some && more()) {
            ahead.add(another());
        }
        return this;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || more();
    }

    @Override
    public Binding next() {
        return ahead.isEmpty() ? another() : ahead.remove();
    }

    private boolean more() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw new Cut(e);
        }
    }

    private Binding another() {
        if (++read > most) {
            throw new TooMany(most);
        }
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
        return rows.getRowNumber() - ahead.size();
    }

    @Override
    public void close() {
        rows.close();
    }
}
