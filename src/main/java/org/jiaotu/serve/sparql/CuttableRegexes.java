package org.jiaotu.serve.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Lets {@code REGEX} and {@code REPLACE} be cut as all else that a query does. Java tries every way to match, which for a hostile
 * pattern takes years. Jena's other names for the two ({@code sparql:regex}, {@code sparql:replace}, {@code apf:strSplit}) are not known here.
 */
final class CuttableRegexes extends ExprTransformCopy {
    private static final String SPARQL = "http://www.w3.org/ns/sparql#";
    private static final String SPLIT = "strSplit";
    private static final RewriteFactory REWRITING =
            context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(in(op));

    private CuttableRegexes() {}

    /** Makes it so for what is executed under a context. */
    static void put(Context context) {
        FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get(ARQ.getContext()));
        functions.remove(SPARQL + "regex");
        functions.remove(SPARQL + "replace");
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, new WithoutSplit());
        context.set(ARQConstants.sysOptimizerFactory, REWRITING);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        Expr copy = super.transform(function, args);
        return copy instanceof E_Regex || copy instanceof E_StrReplace ? new CuttableRegex((ExprFunctionN) copy) : copy;
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList args, Op pattern) {
        return exists.copy(args, in(pattern));
    }

    private static Op in(Op pattern) {
        return Transformer.transform(new TransformCopy(), new CuttableRegexes(), pattern);
    }

    private static final class WithoutSplit extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return !uri.endsWith(SPLIT) && PropertyFunctionRegistry.get().manages(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return uri.endsWith(SPLIT) ? null : PropertyFunctionRegistry.get().get(uri);
        }
    }
}
