package org.jiaotu.serve.sparql;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jiaotu.link.EndpointClient;
import org.jiaotu.link.EndpointFailure;
import org.jiaotu.serve.http.Messages;

/**
 * What queries may ask of other endpoints: of the hosts that the operator names and of no others, whatever these redirect to, with a
 * time-out, a limit to the answer's bytes, and a limit to the requests of one query.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Services {
    private static final long LARGEST_ANSWER = 64L << 20;
    private static final int MOST_REQUESTS = 50;
    private static final Symbol REQUESTS = Symbol.create("urn:jiaotu:service-requests");

    private final ServiceHosts hosts;
    private final EndpointClient client;

    /**
     * @param hosts who may be asked
     * @param timeout how long one answer may take
     */
    public Services(ServiceHosts hosts, Duration timeout) {
        this.hosts = hosts;
        this.client = new EndpointClient("Jiaotu (https://w3id.org/jiaotu; SERVICE)", timeout, LARGEST_ANSWER);
    }

    /** Nobody may be asked. */
    public static Services none() {
        return new Services(ServiceHosts.none(), Duration.ofSeconds(1));
    }

    /** Why a query is refused, before anything of it runs; empty when it may run. */
    public Optional<String> refusal(Query query) {
        return query.getQueryPattern() == null ? Optional.empty() : refusal(Algebra.compile(query));
    }

    /** The same for the pattern of an update. */
    public Optional<String> refusal(Element pattern) {
        return pattern == null ? Optional.empty() : refusal(Algebra.compile(pattern));
    }

    private Optional<String> refusal(Op pattern) {
        return OutsideCalls.in(pattern).stream()
                .filter(node -> !node.isURI() || !hosts.allow(node.getURI()))
                .findFirst()
                .map(node -> hosts.names().isEmpty()
                        ? Messages.of("refused-service")
                        : Messages.of(
                                "refused-service-host",
                                node.toString(),
                                String.join(", ", new TreeSet<>(hosts.names()))));
    }

    /** Has the {@code SERVICE} of a query executed as it is allowed; for the query's own context. */
    public void put(Context context) {
        context.set(ARQ.httpServiceAllowed, !hosts.names().isEmpty());
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        registry.add((op, original, binding, execution) -> {
            Iterator<Binding> rows = ask(op, counter(execution.getContext()));
            return new QueryIterCommonParent(QueryIterPlainWrapper.create(rows), binding, execution);
        });
        ServiceExecutorRegistry.set(context, registry);
    }

    /** The count of one query's requests: the context that it has at the first is its own. */
    private static AtomicInteger counter(Context context) {
        if (context.get(REQUESTS) == null) {
            context.set(REQUESTS, new AtomicInteger());
        }
        return context.get(REQUESTS);
    }

    /** The rows of an endpoint; one empty row where {@code SILENT} wants a failure of the endpoint to be no failure of the query. */
    private Iterator<Binding> ask(OpService service, AtomicInteger requests) {
        String endpoint = service.getService().toString();
        if (!service.getService().isURI() || !hosts.allow(endpoint)) {
            throw new ServiceFailure(endpoint, "no host that may be asked", null);
        }
        if (requests.incrementAndGet() > MOST_REQUESTS) {
            throw new ServiceFailure(
                    endpoint,
                    "more than " + MOST_REQUESTS + " requests; put SERVICE before what it is joined with",
                    null);
        }
        try {
            Op asked = Rename.reverseVarRename(service.getSubOp(), true);
            RowSet rows =
                    client.select(URI.create(endpoint), OpAsQuery.asQuery(asked).toString());
            Set<Var> wanted = OpVars.visibleVars(service.getSubOp());
            return Iter.map(rows, row -> renamed(row, wanted));
        } catch (EndpointFailure e) {
            if (service.getSilent()) {
                return Iter.singletonIterator(BindingFactory.empty());
            }
            throw new ServiceFailure(endpoint, e.getMessage(), e);
        }
    }

    /** A row under the names that the query's own algebra has: {@code ?/x} for an {@code ?x} that a sub-query hides. */
    private static Binding renamed(Binding row, Set<Var> wanted) {
        BindingBuilder renamed = BindingBuilder.create();
        for (Var variable : wanted) {
            Node value = row.get(
                    Var.alloc(variable.getName().substring(variable.getName().lastIndexOf('/') + 1)));
            if (value != null) {
                renamed.add(variable, value);
            }
        }
        return renamed.build();
    }
}
