package org.jiaotu.cli;

import java.net.URI;
import java.time.Duration;
import org.jiaotu.document.UserException;
import org.jiaotu.link.EndpointClient;
import org.jiaotu.link.PatientClient;
import picocli.CommandLine.Option;

/** How an endpoint outside is asked. */
final class AskingOptions {
    private static final long LARGEST_ANSWER = 32L << 20;
    private static final int MOST_CODES = 500;
    private static final int MILLISECONDS = 1000;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many codes one request asks for (default: ${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "The pause between two requests; longer after failures (default: ${DEFAULT-VALUE}).")
    private double pause;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
    private double timeout;

    int batch() {
        if (batch < 1 || batch > MOST_CODES) {
            throw new UserException("--batch must be from 1 to " + MOST_CODES);
        }
        return batch;
    }

    Duration pause() {
        return seconds("--pause", pause, 0);
    }

    PatientClient client(URI endpoint) {
        EndpointClient client =
                new EndpointClient(userAgent(), seconds("--timeout", timeout, 1.0 / MILLISECONDS), LARGEST_ANSWER);
        return new PatientClient(client, endpoint, pause(), AskingOptions::sleep);
    }

    /** As Wikimedia's policy wants it: what it is and where to read about it. */
    static String userAgent() {
        return "Jiaotu/" + Version.number() + " (https://w3id.org/jiaotu) Java/"
                + Runtime.version().feature();
    }

    private static Duration seconds(String option, double value, double least) {
        if (!(value >= least && value <= Integer.MAX_VALUE)) {
            throw new UserException(option + " must be " + (least > 0 ? "more than 0" : "0 or more") + " seconds");
        }
        return Duration.ofMillis(Math.round(value * MILLISECONDS));
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("interrupted; run the same again to go on", e);
        }
    }
}
