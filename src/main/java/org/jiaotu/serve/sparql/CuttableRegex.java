package org.jiaotu.serve.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** {@code REGEX} or {@code REPLACE} that looks, each time it reads a character, whether the query was cut. */
final class CuttableRegex extends ExprFunctionN {
    private final ExprFunctionN regex;
    private final int flagsAt;
    private Pattern pattern;

    /** @param regex what it computes */
    CuttableRegex(ExprFunctionN regex) {
        super(regex.getFunctionSymbol().getSymbol(), new ExprList(regex.getArgs()));
        this.regex = regex;
        this.flagsAt = regex instanceof E_StrReplace ? 3 : 2;
    }

    /** Matches once under watch, and computes after that, which is then known to end. */
    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        if (args.stream().allMatch(arg -> arg.asNode().isLiteral())) {
            match(args, Context.getCancelSignal(env.getContext()));
        }
        return regex.eval(args);
    }

    /** An optimiser would compute it here, with nobody to cut it. */
    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new ExprEvalException(getFunctionSymbol() + " is computed while a query runs");
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new CuttableRegex((ExprFunctionN) regex.copy(newArgs));
    }

    private void match(List<NodeValue> args, AtomicBoolean cut) {
        Matcher matcher = pattern(text(args.get(1)), args.size() > flagsAt ? text(args.get(flagsAt)) : "")
                .matcher(new Text(text(args.get(0)), cut));
        boolean found = matcher.find();
        while (found && regex instanceof E_StrReplace) {
            found = matcher.find();
        }
    }

    private Pattern pattern(String text, String flags) {
        if (pattern == null || !pattern.pattern().equals(text)) {
            pattern = RegexEngine.makePattern("regular expression", text, flags);
        }
        return pattern;
    }

    private static String text(NodeValue value) {
        return value.asNode().getLiteralLexicalForm();
    }

    private record Text(String text, AtomicBoolean cut) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (cut.get()) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
