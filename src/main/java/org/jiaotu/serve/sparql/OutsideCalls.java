package org.jiaotu.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds whom {@code SERVICE} asks anywhere in a pattern, {@code SILENT} or not, in a sub-query or inside {@code EXISTS}. */
final class OutsideCalls extends OpVisitorBase {
    private final List<Node> endpoints = new ArrayList<>();

    private OutsideCalls() {}

    /** The endpoints, IRIs and variables, in no order. */
    static List<Node> in(Op pattern) {
        OutsideCalls calls = new OutsideCalls();
        Walker.walk(pattern, calls, new ExprVisitorBase());
        return calls.endpoints;
    }

    @Override
    public void visit(OpService service) {
        endpoints.add(service.getService());
    }
}
