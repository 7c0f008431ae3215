package org.jiaotu.serve.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is said where no servlet answers, or one answers with nothing but a status: a line in Chinese and English, for anyone. */
public final class Refusals extends ErrorHandler {
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String WRITING = "POST, OPTIONS";

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        HeaderFilter.putOn(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
            response.getHeaders().put(HttpHeader.ALLOW, allowed(request));
        }
        Content.Sink.write(response, true, text(status, allowed(request)) + "\n", callback);
    }

    /** What is for reading is not posted to, and what is for posting not read. */
    private static String allowed(Request refused) {
        return HttpMethod.POST.is(refused.getMethod()) ? READING : WRITING;
    }

    private static String text(int status, String allowed) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> Messages.of("no-such-path");
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> Messages.of("no-such-method", allowed);
            default -> Messages.of("refused", status, HttpStatus.getMessage(status));
        };
    }
}
