package org.jiaotu.serve;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jiaotu.serve.sparql.ServiceHosts;

/**
 * Where a {@link JiaotuServer} listens and what queries may do.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone, {@code 0.0.0.0} for every network
 * @param port the TCP port, 0 for any free one
 * @param timeout how long one query may take before it is cut
 * @param services the hosts that a query's {@code SERVICE} may ask
 * @param most how many rows or triples an answer may have
 * @param license the IRI of the licence of what is served, where the operator names one
 */
public record ServerSettings(
        String host, int port, Duration timeout, ServiceHosts services, long most, Optional<URI> license) {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 3030;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
    public static final long DEFAULT_MOST = 1_000_000;

    /** This machine alone, port 3030, 30 seconds a query, nobody else asked. */
    public static ServerSettings defaults() {
        return new ServerSettings(
                DEFAULT_HOST, DEFAULT_PORT, DEFAULT_TIMEOUT, ServiceHosts.none(), DEFAULT_MOST, Optional.empty());
    }

    /** Whether no other machine can reach it. */
    public boolean isOfThisMachineAlone() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    public ServerSettings withHost(String newHost) {
        return new ServerSettings(newHost, port, timeout, services, most, license);
    }

    public ServerSettings withPort(int newPort) {
        return new ServerSettings(host, newPort, timeout, services, most, license);
    }

    public ServerSettings withTimeout(Duration newTimeout) {
        return new ServerSettings(host, port, newTimeout, services, most, license);
    }

    public ServerSettings withServices(ServiceHosts newServices) {
        return new ServerSettings(host, port, timeout, newServices, most, license);
    }

    public ServerSettings withMost(long newMost) {
        return new ServerSettings(host, port, timeout, services, newMost, license);
    }

    public ServerSettings withLicense(URI newLicense) {
        return new ServerSettings(host, port, timeout, services, most, Optional.ofNullable(newLicense));
    }
}
