package org.jiaotu.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is said about one subject in one named graph, sent on as it is said. A null value says nothing.
 *
 * @param graph the named graph
 * @param subject what is described
 * @param out where the quads go
 */
record Description(Node graph, Node subject, StreamRDF out) {
    /** Another subject in the same graph. */
    Description about(Node other) {
        return new Description(graph, other, out);
    }

    Description a(Node... types) {
        Stream.of(types).forEach(type -> link(RDF.Nodes.type, type));
        return this;
    }

    Description link(Node property, Node object) {
        if (object != null) {
            out.quad(Quad.create(graph, subject, property, object));
        }
        return this;
    }

    /** A label in Chinese. */
    Description label(String label) {
        return chinese(RDFS.Nodes.label, label);
    }

    Description chinese(Node property, String text) {
        return text == null ? this : link(property, NodeFactory.createLiteralLang(text, "zh"));
    }

    Description text(Node property, String text) {
        return text == null ? this : link(property, NodeFactory.createLiteralString(text));
    }

    /** A decimal in its canonical form, which TDB2 gives back unchanged: {@code 1200.0}, {@code 91.5}. */
    Description number(Node property, BigDecimal number) {
        if (number == null) {
            return this;
        }
        String plain = number.stripTrailingZeros().toPlainString();
        return typed(property, plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    Description integer(Node property, long number) {
        return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
    }

    Description position(Node property, int position) {
        return typed(property, Integer.toString(position), XSDDatatype.XSDnonNegativeInteger);
    }

    Description truth(Node property, boolean truth) {
        return typed(property, Boolean.toString(truth), XSDDatatype.XSDboolean);
    }

    Description date(Node property, LocalDate date) {
        return date == null ? this : typed(property, date.toString(), XSDDatatype.XSDdate);
    }

    Description typed(Node property, String lexical, String datatype) {
        return typed(property, lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    private Description typed(Node property, String lexical, RDFDatatype datatype) {
        return link(property, NodeFactory.createLiteralDT(lexical, datatype));
    }
}
