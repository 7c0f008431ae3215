package org.jiaotu.serve.update;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.jiaotu.export.Prefixes;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.sparql.Services;

/**
 * Reads a SPARQL Update and refuses, by what it is once parsed, each operation that reads from elsewhere or changes what has no
 * name: {@code LOAD} (which Jena 5 can be made to read local files with, CVE-2026-61372), {@code SERVICE} to hosts that were not
 * named, and all that is not within named graphs, for the default graph is their union.
 */
final class UpdateReader {
    private final Services services;

    UpdateReader(Services services) {
        this.services = services;
    }

    /**
     * The update that a text is.
     *
     * @throws UpdateRefusal when it is none, or one of its operations is not made here
     */
    UpdateRequest read(String text) {
        UpdateRequest request = parsed(text);
        request.getOperations().forEach(this::check);
        return request;
    }

    private static UpdateRequest parsed(String text) {
        UpdateRequest request = new UpdateRequest();
        request.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        try {
            UpdateFactory.parse(request, text, Syntax.syntaxSPARQL_11);
            return request;
        } catch (QueryException e) {
            // The parser has no words for a stack that is full.
            String message = e.getMessage() == null ? Messages.of("too-deep") : e.getMessage();
            throw new UpdateRefusal(HttpServletResponse.SC_BAD_REQUEST, message);
        }
    }

    private void check(Update update) {
        if (update instanceof UpdateData data) {
            named(data.getQuads());
        } else if (update instanceof UpdateDeleteWhere delete) {
            named(delete.getQuads());
        } else if (update instanceof UpdateModify modify) {
            check(modify);
        } else if (update instanceof UpdateDropClear drop) {
            named(drop.getTarget());
        } else if (update instanceof UpdateBinaryOp binary) {
            named(binary.getSrc());
            named(binary.getDest());
        } else if (!(update instanceof UpdateCreate)) {
            // LOAD comes here, and whatever a later Jena adds.
            throw new UpdateRefusal(HttpServletResponse.SC_FORBIDDEN, Messages.of("refused-load"));
        }
    }

    private void check(UpdateModify modify) {
        services.refusal(modify.getWherePattern()).ifPresent(refusal -> {
            throw new UpdateRefusal(HttpServletResponse.SC_FORBIDDEN, refusal);
        });
        if (modify.getWithIRI() != null) {
            named(modify.getWithIRI());
            return;
        }
        named(modify.getDeleteQuads());
        named(modify.getInsertQuads());
    }

    private static void named(List<Quad> quads) {
        quads.forEach(quad -> named(quad.getGraph()));
    }

    private static void named(Target target) {
        if (!target.isOneNamedGraph()) {
            throw UpdateRefusal.ofDefaultGraph();
        }
        named(target.getGraph());
    }

    /** Jena has names for the default graph and for the union; to clear the union, it would never end. */
    private static void named(Node graph) {
        if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
            throw UpdateRefusal.ofDefaultGraph();
        }
    }
}
