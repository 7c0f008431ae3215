package org.jiaotu.serve;

import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.jiaotu.document.UserException;
import org.jiaotu.export.StoreExport;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.mention.HanLpAnalyser;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.data.DataServlet;
import org.jiaotu.serve.data.DatasetServlet;
import org.jiaotu.serve.data.ExportDownload;
import org.jiaotu.serve.data.Ontology;
import org.jiaotu.serve.data.OntologyServlet;
import org.jiaotu.serve.data.ThingServlet;
import org.jiaotu.serve.explore.compare.CompareServlet;
import org.jiaotu.serve.explore.graph.GraphData;
import org.jiaotu.serve.explore.graph.GraphPage;
import org.jiaotu.serve.http.Assets;
import org.jiaotu.serve.http.HeaderFilter;
import org.jiaotu.serve.http.LargeRequests;
import org.jiaotu.serve.http.Refusals;
import org.jiaotu.serve.http.Templates;
import org.jiaotu.serve.page.CutPages;
import org.jiaotu.serve.page.EditorFacts;
import org.jiaotu.serve.page.EditorPage;
import org.jiaotu.serve.page.Health;
import org.jiaotu.serve.page.QueryPage;
import org.jiaotu.serve.page.SearchPage;
import org.jiaotu.serve.page.StartPage;
import org.jiaotu.serve.page.ThingPage;
import org.jiaotu.serve.reconcile.PreviewServlet;
import org.jiaotu.serve.reconcile.ProposalServlet;
import org.jiaotu.serve.reconcile.ReconcileServlet;
import org.jiaotu.serve.reconcile.ReconciliationService;
import org.jiaotu.serve.reconcile.SuggestServlet;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.MemoryWatch;
import org.jiaotu.serve.sparql.QueryLimits;
import org.jiaotu.serve.sparql.Services;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.SparqlEndpoint;
import org.jiaotu.serve.tiles.Provinces;
import org.jiaotu.serve.update.UpdatePassword;
import org.jiaotu.store.text.SearchIndex;

/**
 * An HTTP server over one dataset, which only who gives a password can change: {@code /sparql}, the start page {@code /},
 * {@code /search}, the editor {@code /query}, the shipped queries {@code /queries/NAME}, the downloads {@code /export/…}, {@code /reconcile} for OpenRefine and
 * {@code /health}.
 *
 * <p>Nothing is fetched from outside ({@code LOAD} is refused, and {@code SERVICE} but for the hosts in the settings), no file is read, and there is no
 * administration. A request of more than a mebibyte is refused with 413. The dataset stays the caller's: closing the
 * server leaves it open. Its default graph should be the union of its named graphs, since that is what the shipped
 * queries ask.
 *
 * <pre>{@code
 * try (JiaotuServer server = JiaotuServer.start(dataset, ServerSettings.defaults())) {
 *     System.out.println(server.uri()); // http://127.0.0.1:3030/
 *     server.join();
 * }
 * }</pre>
 *
 * <p>Safe to share between threads.
 */
public final class JiaotuServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final ServerSettings settings;
    private final MemoryWatch watch;

    private JiaotuServer(FusekiServer fuseki, ServerSettings settings, MemoryWatch watch) {
        this.fuseki = fuseki;
        this.settings = settings;
        this.watch = watch;
    }

    /**
     * Starts to answer for a dataset without a search page's index.
     *
     * @throws UserException when the port is in use or the host is not an address of this machine
     */
    public static JiaotuServer start(DatasetGraph dataset, ServerSettings settings) {
        return start(dataset, SearchIndex.none(), settings);
    }

    /**
     * Starts to answer.
     *
     * @param index what {@code /search} searches; it stays the caller's
     * @throws UserException when the port is in use or the host is not an address of this machine
     */
    public static JiaotuServer start(DatasetGraph dataset, SearchIndex index, ServerSettings settings) {
        QueryLimits limits = new QueryLimits(settings.timeout());
        return start(built(builder(dataset, index, settings, limits)), settings, limits);
    }

    /**
     * Starts to answer for a store that those may update who give a password. Every update makes a new edition of the store, which
     * is held against the shapes, swapped in whole and served from then on: pages, exports, counts and all.
     *
     * @throws UserException when there is no such store, the port is in use or the host is not an address of this machine
     */
    public static JiaotuServer start(Path store, UpdatePassword password, ServerSettings settings) {
        return new UpdatableServer(store, password, settings).start();
    }

    static JiaotuServer start(FusekiServer fuseki, ServerSettings settings, QueryLimits limits) {
        connector(fuseki).setHost(settings.host());
        takeChinesePaths(connector(fuseki));
        fuseki.getJettyServer().setErrorHandler(new Refusals());
        LargeRequests.refusedBy(fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw whyNotStarted(e, settings);
        }
        return new JiaotuServer(fuseki, settings, new MemoryWatch(limits::cutAll));
    }

    /** The port it listens on; the one that was found when the settings ask for port 0. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /** The address of the start page: {@code http://127.0.0.1:3030/}. */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port() + "/");
    }

    /** Waits until the server is closed. */
    public void join() {
        fuseki.join();
    }

    /** Stops answering; the dataset stays open. */
    @Override
    public void close() {
        watch.close();
        fuseki.stop();
    }

    /** The server that is built, whose forms are as long and whose refusals as clear as they should be. */
    static FusekiServer built(FusekiServer.Builder builder) {
        FusekiServer fuseki = builder.build();
        fuseki.getJettyServer().getDescendants(ServletContextHandler.class).forEach(context -> {
            context.setMaxFormContentSize(LargeRequests.LARGEST);
            context.setErrorHandler(new Refusals());
        });
        return fuseki;
    }

    static FusekiServer.Builder builder(
            DatasetGraph dataset, SearchIndex index, ServerSettings settings, QueryLimits limits) {
        Services services = new Services(settings.services(), settings.timeout());
        GraphQueries queries = new GraphQueries(dataset, limits, services);
        ShippedQueries shipped = ShippedQueries.load();
        Templates templates = new Templates();
        Addresses addresses = new Addresses(queries);
        Provinces provinces = new Provinces(queries, addresses);
        OntologyServlet ontology = new OntologyServlet(templates);
        ReconciliationService reconciliation =
                new ReconciliationService(queries, Gazetteer::bundled, () -> new HanLpAnalyser(List.of()));
        CompareServlet compare = new CompareServlet(queries, addresses, index, templates);
        PreviewServlet preview = new PreviewServlet(reconciliation, addresses, templates);
        return FusekiServer.create()
                .port(settings.port())
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .add("/sparql", sparql(dataset, settings.most(), services, limits))
                .addFilter("/*", new HeaderFilter())
                .addFilter("/*", new CutPages(limits, templates))
                .addServlet("", new StartPage(queries, provinces, shipped, templates))
                .addServlet("/query", new EditorPage(queries, shipped, templates))
                .addServlet("/query/editor.json", new EditorFacts(queries, addresses, provinces, shipped))
                .addServlet("/queries/*", new QueryPage(queries, shipped, templates))
                .addServlet("/id/*", new ThingServlet(queries, addresses, templates))
                .addServlet("/data/*", new DataServlet(queries, addresses, templates))
                .addServlet("/page/*", new ThingPage(queries, addresses, templates, Views.of(queries, addresses)))
                .addServlet("/search", new SearchPage(index, queries, addresses, templates))
                .addServlet("/compare", compare)
                .addServlet("/compare.csv", compare)
                .addServlet("/graph", new GraphPage(queries, addresses, templates))
                .addServlet("/graph/*", new GraphData(queries, addresses))
                .addServlet("/ontology", ontology)
                .addServlet(Ontology.versionPath(), ontology)
                .addServlet("/ontology.ttl", ontology)
                .addServlet("/ontology.jsonld", ontology)
                .addServlet("/ontology.rdf", ontology)
                .addServlet("/ontology.nt", ontology)
                .addServlet("/assets/*", new Assets())
                .addServlet("/export/*", new ExportDownload(new StoreExport(dataset)))
                .addServlet("/.well-known/void", new DatasetServlet(queries, settings.license()))
                .addServlet("/reconcile", new ReconcileServlet(reconciliation, addresses))
                .addServlet("/reconcile/suggest/*", new SuggestServlet(reconciliation))
                .addServlet("/reconcile/properties", new ProposalServlet(reconciliation))
                .addServlet("/reconcile/preview", preview)
                .addServlet("/reconcile/view", preview)
                .addServlet("/health", new Health(queries));
    }

    /** One operation, query, by our own handler; no update, no graph store, no upload is as much as registered. */
    private static DataService.Builder sparql(DatasetGraph dataset, long most, Services services, QueryLimits limits) {
        Context context = new Context();
        services.put(context);
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .processor(new SparqlEndpoint(limits, services, most))
                .context(context)
                .build();
        return DataService.newBuilder(dataset).addEndpoint(query);
    }

    /** curl sends a path as it was typed, in UTF-8 and not percent-encoded. */
    private static void takeChinesePaths(ServerConnector connector) {
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(
                        UriCompliance.DEFAULT.with("JIAOTU", UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS));
    }

    private static ServerConnector connector(FusekiServer fuseki) {
        return (ServerConnector) fuseki.getJettyServer().getConnectors()[0];
    }

    private static RuntimeException whyNotStarted(RuntimeException e, ServerSettings settings) {
        // Jetty binds for a free port too, so a bind that fails there fails for the address.
        if (settings.port() == 0 || ExceptionUtils.indexOfType(e, UnresolvedAddressException.class) >= 0) {
            return new UserException(
                    settings.host() + " is not an address of this machine; choose another with --host", e);
        }
        if (ExceptionUtils.indexOfType(e, BindException.class) >= 0) {
            return new UserException(
                    "port " + settings.port() + " is in use; stop the other program or choose with --port", e);
        }
        return e;
    }
}
