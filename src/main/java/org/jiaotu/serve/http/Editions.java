package org.jiaotu.serve.http;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands requests to the current edition of what is served. Another edition takes over whole, caches and all; requests under way end
 * with the one that they began with, which is closed after the last of them.
 */
public final class Editions extends Handler.Abstract {
    private Edition current;

    /** What answers, how many requests it has, and what to close behind it. */
    private final class Edition {
        private final Handler handler;
        private final AutoCloseable behind;
        // One for being the current edition.
        private final AtomicInteger users = new AtomicInteger(1);

        Edition(Handler handler, AutoCloseable behind) {
            this.handler = handler;
            this.behind = behind;
        }

        void start() throws Exception {
            handler.setServer(getServer());
            handler.start();
        }

        void leave() {
            if (users.decrementAndGet() == 0) {
                getServer().getThreadPool().execute(this::close);
            }
        }

        void close() {
            try (behind) {
                handler.stop();
            } catch (Exception e) {
                throw new IllegalStateException("an edition could not be closed", e);
            }
        }
    }

    /**
     * @param first what answers at the beginning
     * @param behind what to close when it is replaced
     */
    public Editions(Handler first, AutoCloseable behind) {
        this.current = new Edition(first, behind);
    }

    /** Lets another edition take over. */
    public void replace(Handler next, AutoCloseable behind) {
        Edition edition = new Edition(next, behind);
        try {
            edition.start();
        } catch (Exception e) {
            edition.close();
            throw new IllegalStateException("an edition could not be started", e);
        }
        Edition old;
        synchronized (this) {
            old = current;
            current = edition;
        }
        old.leave();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Edition edition = enter();
        boolean handled = false;
        try {
            handled = edition.handler.handle(request, response, Callback.from(callback, edition::leave));
            return handled;
        } finally {
            if (!handled) {
                edition.leave();
            }
        }
    }

    @Override
    protected void doStart() throws Exception {
        current.start();
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        current.close();
    }

    private synchronized Edition enter() {
        current.users.incrementAndGet();
        return current;
    }
}
