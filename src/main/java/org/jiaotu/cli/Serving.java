package org.jiaotu.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.serve.update.UpdatePassword;
import org.jiaotu.store.Store;

/** Serves a store until the program is told to end. */
final class Serving implements AutoCloseable {
    private static final int SECONDS_TO_END = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile JiaotuServer server;

    /** From now on, Ctrl-C waits until this was closed: put it around what must be cleaned away. */
    Serving() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /**
     * Finds out that a server could not start, before hours go into what it would serve.
     *
     * @throws UserException when the port is in use or the host is not an address of this machine
     */
    static void check(ServerSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (UnknownHostException e) {
            throw new UserException(
                    settings.host() + " is not an address of this machine; choose another with --host", e);
        } catch (IOException e) {
            throw new UserException(
                    settings.host() + ":" + settings.port() + ": cannot listen there (" + e.getMessage()
                            + "); stop the other program, or choose with --port and --host",
                    e);
        }
    }

    /**
     * Serves; returns when told to end.
     *
     * @param password of those who may update; empty for nobody
     */
    void serve(Path folder, Optional<UpdatePassword> password, ServerSettings settings, Consumer<String> started) {
        if (password.isPresent()) {
            try (JiaotuServer running = JiaotuServer.start(folder, password.get(), settings)) {
                serve(running, settings, started);
            }
            return;
        }
        try (Store store = Store.open(folder);
                JiaotuServer running = JiaotuServer.start(store.dataset(), store.search(), settings)) {
            serve(running, settings, started);
        }
    }

    private void serve(JiaotuServer running, ServerSettings settings, Consumer<String> started) {
        server = running;
        started.accept(address(running, settings));
        running.join();
    }

    @Override
    public void close() {
        ended.countDown();
    }

    private static String address(JiaotuServer server, ServerSettings settings) {
        return settings.host().equals(ServerSettings.DEFAULT_HOST)
                ? "http://localhost:" + server.port() + "/"
                : server.uri().toString();
    }

    private void end() {
        if (server != null) {
            server.close();
        }
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
