package org.jiaotu.serve.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jiaotu.serve.http.Messages;

/** Finds {@code SERVICE} anywhere in a query, {@code SILENT} or not, in a sub-query or inside {@code EXISTS}. */
public final class OutsideCalls extends OpVisitorBase {
    public static final String REFUSAL = Messages.of("refused-service");

    private boolean found;

    private OutsideCalls() {}

    public static boolean in(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        OutsideCalls calls = new OutsideCalls();
        Walker.walk(Algebra.compile(query), calls, new ExprVisitorBase());
        return calls.found;
    }

    @Override
    public void visit(OpService service) {
        found = true;
    }
}
