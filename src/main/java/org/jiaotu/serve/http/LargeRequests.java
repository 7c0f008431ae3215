package org.jiaotu.serve.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests of more than a mebibyte with 413.
 *
 * <p>Jetty's own limit closes the connection while the client still sends, which then never reads why. What is announced and not
 * huge is therefore read to its end and thrown away first, and so is what comes in chunks and does not say how long it is; the
 * rest is left to Jetty's limit.
 */
public final class LargeRequests extends Handler.Wrapper {
    /** In bytes; the longest of queries that people write are a hundredth of it. */
    public static final int LARGEST = 1 << 20;

    private static final long THROWN_AWAY = 64L * LARGEST;
    private static final long ANY_RESPONSE = -1;
    private static final long UNKNOWN = -1;

    /** Stands before all that a server does. */
    public static void refusedBy(Server server) {
        server.insertHandler(new SizeLimitHandler(LARGEST, ANY_RESPONSE));
        server.insertHandler(new LargeRequests());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == UNKNOWN) {
            new CollectedBody(request, LARGEST, THROWN_AWAY)
                    .collect(body -> handle(request, body, response, callback), callback::failed);
            return true;
        }
        if (request.getLength() <= LARGEST || request.getLength() > THROWN_AWAY) {
            return super.handle(request, response, callback);
        }
        Content.Source.consumeAll(request, Callback.from(() -> refuse(response, callback), callback::failed));
        return true;
    }

    /** @param body all of it, or null when it is too long */
    private void handle(Request request, ByteBuffer body, Response response, Callback callback) {
        if (body == null) {
            refuse(response, callback);
            return;
        }
        try {
            if (!super.handle(new Collected(request, body), response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            callback.failed(e);
        }
    }

    private static void refuse(Response response, Callback callback) {
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE_413);
        HeaderFilter.putOn(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, Messages.of("too-large", LARGEST) + "\n", callback);
    }

    /** A request whose body was read before. */
    private static final class Collected extends Request.Wrapper {
        private final ByteBufferContentSource body;

        Collected(Request request, ByteBuffer body) {
            super(request);
            this.body = new ByteBufferContentSource(body);
        }

        @Override
        public long getLength() {
            return body.getLength();
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable wanted) {
            body.demand(wanted);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
