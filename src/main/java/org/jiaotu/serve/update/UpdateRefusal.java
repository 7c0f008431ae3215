package org.jiaotu.serve.update;

import jakarta.servlet.http.HttpServletResponse;
import org.jiaotu.serve.http.Messages;

/** An update that is not made. */
final class UpdateRefusal extends RuntimeException {
    private final int status;

    /**
     * @param status of HTTP
     * @param message why, for the one who sent it
     */
    UpdateRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Of one that would change what has no name. */
    static UpdateRefusal ofDefaultGraph() {
        return new UpdateRefusal(HttpServletResponse.SC_BAD_REQUEST, Messages.of("refused-default-graph"));
    }

    int status() {
        return status;
    }
}
