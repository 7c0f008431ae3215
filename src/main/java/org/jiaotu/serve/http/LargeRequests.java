package org.jiaotu.serve.http;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
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
 * huge is therefore read to its end and thrown away first; the rest is left to Jetty's limit.
 */
public final class LargeRequests extends Handler.Wrapper {
    /** In bytes; the longest of queries that people write are a hundredth of it. */
    private static final long LARGEST = 1 << 20;

    private static final long THROWN_AWAY = 64 * LARGEST;
    private static final long ANY_RESPONSE = -1;

    /** Stands before all that a server does; a form may be as long as any request. */
    public static void refusedBy(Server server) {
        server.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setMaxFormContentSize((int) LARGEST));
        server.insertHandler(new SizeLimitHandler(LARGEST, ANY_RESPONSE));
        server.insertHandler(new LargeRequests());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= LARGEST || request.getLength() > THROWN_AWAY) {
            return super.handle(request, response, callback);
        }
        Content.Source.consumeAll(request, Callback.from(() -> refuse(response, callback), callback::failed));
        return true;
    }

    private static void refuse(Response response, Callback callback) {
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE_413);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, Messages.of("too-large", LARGEST) + "\n", callback);
    }
}
