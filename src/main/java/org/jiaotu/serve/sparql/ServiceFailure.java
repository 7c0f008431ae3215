package org.jiaotu.serve.sparql;

import org.jiaotu.serve.http.Messages;

/** An endpoint that a query's {@code SERVICE} names did not give its rows. */
public final class ServiceFailure extends RuntimeException {
    ServiceFailure(String endpoint, String why, Throwable cause) {
        super(Messages.of("service-failed", endpoint, why), cause);
    }
}
