package org.jiaotu.link;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/**
 * Asks SPARQL endpoints SELECT queries over HTTP, by the SPARQL 1.1 Protocol.
 *
 * <p>Follows no redirect, waits no longer than its time-out for the last byte, and reads no more than its limit. Safe to share
 * between threads.
 */
public final class EndpointClient {
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int SHOWN = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String userAgent;
    private final Duration timeout;
    private final long largest;

    /**
     * @param userAgent who asks
     * @param timeout how long one answer may take
     * @param largest how many bytes an answer may have
     */
    public EndpointClient(String userAgent, Duration timeout, long largest) {
        this.userAgent = userAgent;
        this.timeout = timeout;
        this.largest = largest;
    }

    /**
     * The rows that an endpoint gives, all of them read.
     *
     * @throws EndpointFailure when it gives none
     */
    public RowSet select(URI endpoint, String query) throws EndpointFailure {
        HttpResponse<byte[]> response = send(request(endpoint, query));
        int status = response.statusCode();
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            throw EndpointFailure.passing("answers " + status + shown(response), retryAfter(response), null);
        }
        if (status >= CLIENT_ERROR) {
            throw EndpointFailure.lasting("answers " + status + shown(response), null);
        }
        if (status >= REDIRECT) {
            String elsewhere = response.headers().firstValue("Location").orElse("nowhere");
            throw EndpointFailure.lasting("redirects to " + elsewhere + ", which is not followed", null);
        }
        return rows(response.body());
    }

    private HttpRequest request(URI endpoint, String query) throws EndpointFailure {
        try {
            return HttpRequest.newBuilder(endpoint)
                    .header("User-Agent", userAgent)
                    .header("Accept", "application/sparql-results+json")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                    .build();
        } catch (IllegalArgumentException e) {
            throw EndpointFailure.lasting("is no address that can be asked (" + e.getMessage() + ")", e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws EndpointFailure {
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request, LimitedBody.upTo(largest));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw EndpointFailure.passing("did not answer within " + timeout.toMillis() + " ms", Duration.ZERO, e);
        } catch (ExecutionException e) {
            throw EndpointFailure.passing("cannot be asked (" + e.getCause() + ")", Duration.ZERO, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EndpointFailure.lasting("was not waited for", e);
        } finally {
            sent.cancel(true);
        }
    }

    private static RowSet rows(byte[] body) throws EndpointFailure {
        try {
            RowSetReader reader =
                    RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
            return reader.read(new ByteArrayInputStream(body), Context.emptyContext())
                    .materialize();
        } catch (RuntimeException e) {
            throw EndpointFailure.passing(
                    "answers what is no SPARQL result in JSON (" + e.getMessage() + ")", Duration.ZERO, e);
        }
    }

    /** In seconds or as a date, RFC 9110. */
    private static Duration retryAfter(HttpResponse<?> response) {
        String value = response.headers().firstValue("Retry-After").orElse("0").strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(ZonedDateTime.now(until.getZone()), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private static String shown(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8).strip();
        String line = text.lines().findFirst().orElse("").strip();
        return line.isEmpty() || line.startsWith("<")
                ? ""
                : " (" + line.substring(0, Math.min(SHOWN, line.length())) + ")";
    }
}
