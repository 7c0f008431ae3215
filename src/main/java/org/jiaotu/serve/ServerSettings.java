package org.jiaotu.serve;

import java.time.Duration;

/**
 * Where a {@link JiaotuServer} listens and how long a query may take.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone, {@code 0.0.0.0} for every network
 * @param port the TCP port, 0 for any free one
 * @param timeout how long one query may take before it is cut
 */
public record ServerSettings(String host, int port, Duration timeout) {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 3030;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** This machine alone, port 3030, 30 seconds a query. */
    public static ServerSettings defaults() {
        return new ServerSettings(DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TIMEOUT);
    }

    public ServerSettings withHost(String newHost) {
        return new ServerSettings(newHost, port, timeout);
    }

    public ServerSettings withPort(int newPort) {
        return new ServerSettings(host, newPort, timeout);
    }

    public ServerSettings withTimeout(Duration newTimeout) {
        return new ServerSettings(host, port, newTimeout);
    }
}
