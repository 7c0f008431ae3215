package org.jiaotu.serve;

import java.time.Duration;
import org.jiaotu.serve.sparql.ServiceHosts;

/**
 * Where a {@link JiaotuServer} listens and what queries may do.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone, {@code 0.0.0.0} for every network
 * @param port the TCP port, 0 for any free one
 * @param timeout how long one query may take before it is cut
 * @param services the hosts that a query's {@code SERVICE} may ask
 */
public record ServerSettings(String host, int port, Duration timeout, ServiceHosts services) {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 3030;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** This machine alone, port 3030, 30 seconds a query, nobody else asked. */
    public static ServerSettings defaults() {
        return new ServerSettings(DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TIMEOUT, ServiceHosts.none());
    }

    public ServerSettings withHost(String newHost) {
        return new ServerSettings(newHost, port, timeout, services);
    }

    public ServerSettings withPort(int newPort) {
        return new ServerSettings(host, newPort, timeout, services);
    }

    public ServerSettings withTimeout(Duration newTimeout) {
        return new ServerSettings(host, port, newTimeout, services);
    }

    public ServerSettings withServices(ServiceHosts newServices) {
        return new ServerSettings(host, port, timeout, newServices);
    }
}
