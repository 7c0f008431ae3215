package org.jiaotu.serve.sparql;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;
import org.jiaotu.serve.http.Messages;

/**
 * How long a query or an update may take, and what ends those that run when they fill the memory.
 *
 * <p>This stands in place of Jena's own time-out. That waits for a lock which is held while a query is started, and a FILTER within
 * a long pattern does all its work there; meanwhile no other query is cut either.
 *
 * <p>Safe to share between threads.
 */
public final class QueryLimits {
    private final Duration time;
    private final Set<AtomicBoolean> running =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /** @param time for one query or update */
    public QueryLimits(Duration time) {
        this.time = time;
    }

    /**
     * Begins to count; when the time is over, execution under this context ends with a QueryCancelledException.
     *
     * @param context of one query or update, and of no other
     * @return tells whether it was cut
     */
    public AtomicBoolean start(Context context) {
        AtomicBoolean cut = Context.getOrSetCancelSignal(context);
        CuttableRegexes.put(context);
        running.add(cut);
        CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
                .execute(() -> {
                    cut.set(true);
                    running.remove(cut);
                });
        return cut;
    }

    /** Cuts everything that runs: something of it fills the memory, and nobody knows what. */
    public void cutAll() {
        synchronized (running) {
            running.forEach(cut -> cut.set(true));
            running.clear();
        }
    }

    /** What a reader is told whose query was cut. */
    public String message() {
        return Messages.of("cut", time.toSeconds());
    }
}
