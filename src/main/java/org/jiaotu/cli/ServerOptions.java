package org.jiaotu.cli;

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

    @Mixin
    private ServiceOptions services;

    ServerSettings settings() {
        return ServerSettings.defaults().withHost(host).withPort(port).withServices(services.hosts());
    }
}
