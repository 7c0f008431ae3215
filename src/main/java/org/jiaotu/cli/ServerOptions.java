package org.jiaotu.cli;

import java.net.URI;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.ServerSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a server listens and whom it may ask. */
final class ServerOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerSettings.DEFAULT_HOST,
            description = "The address to listen on, 0.0.0.0 for every network (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--max-results",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.DEFAULT_MOST,
            description = "The most rows or triples that a query's answer may have (default: ${DEFAULT-VALUE}).")
    private long most;

    @Option(
            names = "--license",
            paramLabel = "IRI",
            description = "The licence of what is served, which the dataset's description names.")
    private URI license;

    @Mixin
    private ServiceOptions services;

    ServerSettings settings() {
        if (most < 1) {
            throw new UserException("--max-results must be at least 1");
        }
        if (license != null && !("" + license.getScheme()).matches("https?")) {
            throw new UserException("--license is an address, such as https://creativecommons.org/licenses/by/4.0/");
        }
        return ServerSettings.defaults()
                .withHost(host)
                .withPort(port)
                .withServices(services.hosts())
                .withMost(most)
                .withLicense(license);
    }
}
