package org.jiaotu.serve.sparql;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A row of a SELECT, by the names of its variables.
 *
 * @param binding what the row binds
 */
public record Row(Binding binding) {
    /** What a variable is bound to, or null. */
    public Node node(String variable) {
        return binding.get(Var.alloc(variable));
    }

    /** The words of a literal or the IRI of a thing; an empty string where the variable is unbound. */
    public String text(String variable) {
        Node node = node(variable);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** A number, or null where the variable is unbound. */
    public BigDecimal number(String variable) {
        return node(variable) == null ? null : new BigDecimal(text(variable));
    }

    /** A count; 0 where the variable is unbound. */
    public int count(String variable) {
        return node(variable) == null ? 0 : number(variable).intValueExact();
    }

    public boolean has(String variable) {
        return node(variable) != null;
    }
}
