package org.jiaotu.serve.sparql;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;

/**
 * How long a query or an update may take, in place of Jena's own time-out: that waits for a lock that is held while a query is
 * started, where a FILTER within a long pattern does all its work, and meanwhile no other query is cut either.
 */
public final class TimeLimit {
    private TimeLimit() {}

    /**
     * Begins to count; when the time is over, execution under this context ends with a QueryCancelledException.
     *
     * @param context of one query or update, and of no other
     * @return tells whether the time is over
     */
    public static AtomicBoolean start(Duration time, Context context) {
        AtomicBoolean over = Context.getOrSetCancelSignal(context);
        CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
                .execute(() -> over.set(true));
        return over;
    }
}
