package org.jiaotu.graph;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Whole decimals as people write them: 42所 is {@code 42}, where TDB2 keeps the value and gives it back as {@code 42.0}. The
 * datatype stays {@code xsd:decimal}, in which both are the same number and {@code 42} is the canonical form (XML Schema
 * 1.1, part 2, 3.3.3).
 */
public final class WholeNumbers {
    private static final String NO_FRACTION = ".0";

    private WholeNumbers() {}

    /** The same rows, read as they are asked for. */
    public static RowSet in(RowSet rows) {
        Iterator<Binding> plain = Iter.map(rows, WholeNumbers::plain);
        return RowSetStream.create(rows.getResultVars(), plain);
    }

    /** A value as it is shown; anything but a whole decimal stays what it is. */
    public static Node plain(Node node) {
        if (!node.isLiteral() || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return node;
        }
        String text = node.getLiteralLexicalForm();
        return text.endsWith(NO_FRACTION)
                ? NodeFactory.createLiteralDT(
                        text.substring(0, text.length() - NO_FRACTION.length()), XSDDatatype.XSDdecimal)
                : node;
    }

    /** The same triple with a value as it is shown. */
    public static Triple plain(Triple triple) {
        return Triple.create(triple.getSubject(), triple.getPredicate(), plain(triple.getObject()));
    }

    /** The same quad with a value as it is shown. */
    public static Quad plain(Quad quad) {
        return Quad.create(quad.getGraph(), plain(quad.asTriple()));
    }

    private static Binding plain(Binding row) {
        BindingBuilder builder = BindingFactory.builder();
        for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
            Var variable = vars.next();
            builder.add(variable, plain(row.get(variable)));
        }
        return builder.build();
    }
}
