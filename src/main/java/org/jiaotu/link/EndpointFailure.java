package org.jiaotu.link;

import java.time.Duration;

/** A SPARQL endpoint did not answer a question: 429, 500, a time-out, an answer that is none. */
public final class EndpointFailure extends Exception {
    private final boolean passing;
    private final transient Duration pause;

    private EndpointFailure(String message, boolean passing, Duration pause, Throwable cause) {
        super(message, cause);
        this.passing = passing;
        this.pause = pause;
    }

    /** One that may be gone when the question is asked again. */
    static EndpointFailure passing(String message, Duration pause, Throwable cause) {
        return new EndpointFailure(message, true, pause, cause);
    }

    /** One that asking again does not mend. */
    static EndpointFailure lasting(String message, Throwable cause) {
        return new EndpointFailure(message, false, Duration.ZERO, cause);
    }

    boolean isPassing() {
        return passing;
    }

    /** How long the endpoint wants to be left alone ({@code Retry-After}); zero when it does not say. */
    Duration pause() {
        return pause;
    }
}
