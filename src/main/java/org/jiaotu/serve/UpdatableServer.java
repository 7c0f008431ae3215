package org.jiaotu.serve;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.jetty.server.Handler;
import org.jiaotu.serve.http.Editions;
import org.jiaotu.serve.sparql.QueryLimits;
import org.jiaotu.serve.sparql.Services;
import org.jiaotu.serve.update.UpdateExecution;
import org.jiaotu.serve.update.UpdatePassword;
import org.jiaotu.serve.update.UpdateServlet;
import org.jiaotu.store.Store;
import org.jiaotu.store.StoreChange;

/** A server whose store is replaced by a new edition of it with every update; one update at a time. */
final class UpdatableServer {
    private final Path folder;
    private final UpdatePassword password;
    private final ServerSettings settings;
    private final Services services;
    private final QueryLimits limits;
    private final UpdateExecution execution;
    private Editions editions;

    UpdatableServer(Path folder, UpdatePassword password, ServerSettings settings) {
        this.folder = folder;
        this.password = password;
        this.settings = settings;
        this.services = new Services(settings.services(), settings.timeout());
        this.limits = new QueryLimits(settings.timeout());
        this.execution = new UpdateExecution(services, limits);
    }

    JiaotuServer start() {
        Store store = Store.open(folder);
        try {
            FusekiServer fuseki = build(store);
            editions = new Editions(fuseki.getJettyServer().getHandler(), store);
            fuseki.getJettyServer().setHandler(editions);
            return JiaotuServer.start(fuseki, settings, limits);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private FusekiServer build(Store store) {
        return JiaotuServer.built(JiaotuServer.builder(store.dataset(), store.search(), settings, limits)
                .addServlet("/update", new UpdateServlet(password, services, this::update)));
    }

    private synchronized void update(UpdateRequest request) {
        StoreChange.apply(folder, dataset -> {
            execution.execute(request, dataset);
            return null;
        });
        Store store = Store.open(folder);
        editions.replace(handler(store), store);
    }

    private Handler handler(Store store) {
        try {
            Handler.Singleton jetty = build(store).getJettyServer();
            Handler handler = jetty.getHandler();
            jetty.setHandler((Handler) null);
            return handler;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
