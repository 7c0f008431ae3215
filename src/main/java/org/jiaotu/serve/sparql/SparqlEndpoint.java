package org.jiaotu.serve.sparql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.WholeNumbers;
import org.jiaotu.serve.http.Messages;

/**
 * SPARQL 1.1 Protocol for queries, and nothing but queries.
 *
 * <p>What it does otherwise than Fuseki: it describes itself when asked without a query, knows the graph's
 * prefixes, refuses a
 * {@code SERVICE} that the operator did not allow before anything runs, writes refusals in UTF-8 (Fuseki's get lost when they quote a Chinese name), and never lets an answer
 * that the time-out cut short look whole: a cut before the first bytes left is a 503, a later one breaks the connection. So it is
 * with an answer of too many rows (422), and with one that fails.
 */
public final class SparqlEndpoint extends SPARQL_QueryDataset {
    /** As many rows are there before the first byte leaves. */
    private static final int AHEAD = 10_000;

    private final QueryLimits limits;
    private final Services services;
    private final long most;

    /**
     * @param limits how long a query may take
     * @param services whom it may ask
     * @param most how many rows or triples an answer may have
     */
    public SparqlEndpoint(QueryLimits limits, Services services, long most) {
        this.limits = limits;
        this.services = services;
        this.most = most;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            ServiceDescription.write(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    /**
     * Fuseki's refuses HEAD. A body left unread would make Jetty close the connection under a client that means to use it
     * again.
     */
    @Override
    public void validate(HttpAction action) {
        try {
            if (action.getRequestMethod().equals("HEAD")) {
                validateParams(action, acceptedParams(action));
            } else {
                super.validate(action);
            }
        } catch (ActionErrorException e) {
            ActionLib.consumeBody(action);
            throw e;
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        services.refusal(query).ifPresent(refusal -> ServletOps.error(HttpSC.FORBIDDEN_403, refusal));
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            super.execute(complete(text), action);
        } catch (ActionErrorException e) {
            refuse(action, e.getRC(), e.getMessage());
        } catch (UserException | QueryBuildException e) {
            refuse(action, HttpSC.BAD_REQUEST_400, e.getMessage());
        } catch (QueryDeniedException e) {
            refuse(action, HttpSC.FORBIDDEN_403, e.getMessage());
        } catch (TooMany e) {
            refuse(action, HttpStatus.UNPROCESSABLE_ENTITY_422, e.getMessage());
        } catch (ServiceFailure e) {
            refuse(action, HttpSC.BAD_GATEWAY_502, e.getMessage());
        } catch (StackOverflowError e) {
            refuse(action, HttpSC.BAD_REQUEST_400, Messages.of("too-deep"));
        } catch (QueryCancelledException | OutOfMemoryError e) {
            // One text that is larger than the heap is the query's trouble alone; the watch sees to what grows.
            refuse(action, HttpSC.SERVICE_UNAVAILABLE_503, limits.message());
        }
    }

    private static String complete(String text) {
        try {
            return QueryReader.complete(text);
        } catch (QueryException e) {
            // The parser has no words for a stack that is full.
            ServletOps.errorBadRequest(e.getMessage() == null ? Messages.of("too-deep") : e.getMessage());
            throw e;
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        Context context = action.getContext().copy();
        limits.start(context);
        return QueryExec.dataset(dataset).query(query).context(context).build();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        if (query.isConstructType()) {
            return new QueryExecResult(new LimitedGraph(most).dataset(execution.constructQuads(), query));
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(new LimitedGraph(most).graph(execution.describeTriples(), query));
        }
        return super.executeQuery(action, execution, query, log);
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        try {
            super.sendResults(action, result.isRowSet() ? told(result.rowSet()) : result, prologue);
        } catch (RuntimeException e) {
            unfinished(action, e);
            throw e instanceof TellingRowSet.Cut ? new QueryCancelledException() : e;
        }
    }

    private QueryExecResult told(RowSet rows) {
        return new QueryExecResult(WholeNumbers.in(new TellingRowSet(rows, most).readAhead(AHEAD)));
    }

    /** Takes back what was written of an answer that failed; where bytes have left, the connection is broken. */
    private static void unfinished(HttpAction action, RuntimeException e) {
        if (action.getResponse().isCommitted()) {
            ServletContextRequest.getServletContextRequest(action.getRequest())
                    .getServletChannel()
                    .abort(e);
        } else {
            action.getResponse().resetBuffer();
        }
    }

    private static void refuse(HttpAction action, int status, String message) {
        action.setResponseStatus(status);
        if (action.getResponse().isCommitted()) {
            return;
        }
        // Not reset: any site may read why (CORS).
        action.getResponse().resetBuffer();
        action.getResponse().setStatus(status);
        action.getResponse().setContentType("text/plain; charset=utf-8");
        try {
            action.getResponseOutputStream()
                    .write((message == null ? "" : message + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            IO.exception(e);
        }
    }
}
