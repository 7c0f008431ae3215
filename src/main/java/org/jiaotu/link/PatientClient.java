package org.jiaotu.link;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.RowSet;
import org.jiaotu.document.UserException;

/**
 * Asks one endpoint politely: one question at a time, a pause after each, longer ones after failures that pass, and as long as the
 * endpoint itself says. For one thread.
 */
public final class PatientClient {
    private static final int TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final EndpointClient client;
    private final URI endpoint;
    private final Duration pause;
    private final Consumer<Duration> sleep;
    private boolean asked;

    /**
     * @param client asks
     * @param endpoint whom
     * @param pause between two questions; after failures twice as long, four times, and so on
     * @param sleep waits
     */
    public PatientClient(EndpointClient client, URI endpoint, Duration pause, Consumer<Duration> sleep) {
        this.client = client;
        this.endpoint = endpoint;
        this.pause = pause;
        this.sleep = sleep;
    }

    URI endpoint() {
        return endpoint;
    }

    /**
     * The rows of a SELECT.
     *
     * @throws UserException when the endpoint gives none, after {@value #TRIES} tries where trying again may help
     */
    RowSet select(String query) {
        if (asked) {
            sleep.accept(pause);
        }
        asked = true;
        for (int tried = 1; ; tried++) {
            try {
                return client.select(endpoint, query);
            } catch (EndpointFailure e) {
                sleep.accept(waiting(e, tried));
            }
        }
    }

    private Duration waiting(EndpointFailure e, int tried) {
        if (!e.isPassing()) {
            throw new UserException(endpoint + ": " + e.getMessage(), e);
        }
        if (tried == TRIES) {
            throw new UserException(endpoint + ": " + e.getMessage() + ", " + TRIES + " times", e);
        }
        if (e.pause().compareTo(LONGEST) > 0) {
            throw new UserException(
                    endpoint + ": " + e.getMessage() + " and asks to be left alone for "
                            + e.pause().toSeconds() + " s",
                    e);
        }
        Duration longer = pause.multipliedBy(1L << tried);
        return e.pause().compareTo(longer) > 0 ? e.pause() : longer;
    }
}
