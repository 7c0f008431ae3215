package org.jiaotu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * How long a page takes over HTTP beside the SPARQL queries that it is made of, asked in the same process one after the other, each
 * parsed and read to the end; both warm, in turns, medians of {@value #ROUNDS} rounds.
 */
final class PageBenchmark {
    private static final int WARMUP = 100;
    private static final int ROUNDS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final DatasetGraph dataset;

    PageBenchmark(URI server, DatasetGraph dataset) {
        this.server = server;
        this.dataset = dataset;
    }

    /**
     * What was measured of a page.
     *
     * @param path its address: {@code /page/region/520300}
     * @param queries how many queries it asks
     * @param page the median time of the page, in milliseconds
     * @param sparql the median time of its queries alone
     */
    record Measured(String path, int queries, double page, double sparql) {
        double ratio() {
            return page / sparql;
        }
    }

    Measured measure(String path) throws IOException, InterruptedException {
        List<String> queries = queriesOf(path);
        double[] page = new double[ROUNDS];
        double[] sparql = new double[ROUNDS];
        for (int round = -WARMUP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            get(path);
            long between = System.nanoTime();
            queries.forEach(this::ask);
            long end = System.nanoTime();
            if (round >= 0) {
                page[round] = (between - start) / 1e6;
                sparql[round] = (end - between) / 1e6;
            }
        }
        return new Measured(path, queries.size(), median(page), median(sparql));
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode());
        }
    }

    private void ask(String text) {
        Query query = QueryFactory.create(text, Syntax.syntaxARQ);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                execution.select().forEachRemaining(row -> {});
            }
        });
    }

    /** The queries that the server asks for a page, seen where Jena chooses an engine for them. */
    private List<String> queriesOf(String path) throws IOException, InterruptedException {
        Recorder recorder = new Recorder();
        QueryEngineRegistry.get().add(recorder);
        try {
            get(path);
        } finally {
            QueryEngineRegistry.get().remove(recorder);
        }
        return recorder.queries.stream().map(Query::toString).toList();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Notes each query and leaves it to the other engines. */
    private static final class Recorder implements QueryEngineFactory {
        /** By identity: Jena asks more than once about the same query. */
        private final Set<Query> queries = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public synchronized boolean accept(Query query, DatasetGraph dataset, Context context) {
            queries.add(query);
            return false;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            throw new UnsupportedOperationException("it accepts none");
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            throw new UnsupportedOperationException("it accepts none");
        }
    }
}
