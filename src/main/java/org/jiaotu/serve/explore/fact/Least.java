package org.jiaotu.serve.explore.fact;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The least confidence that a reader wants facts to have: {@code ?confidence=0.7}.
 *
 * @param value from 0 to 1
 * @param mistake what the reader wrote instead of such a number; empty when there is none
 */
public record Least(BigDecimal value, String mistake) {
    private static final int LONGEST = 20;

    /** What the request asks for; all facts when it says nothing, or nothing that can be understood. */
    public static Least of(HttpServletRequest request) {
        String text = request.getParameter("confidence");
        if (text == null || text.isBlank()) {
            return new Least(BigDecimal.ZERO, "");
        }
        boolean number = text.length() < LONGEST && text.strip().matches("0|1|0?\\.[0-9]+|[01]\\.0+");
        return number ? new Least(new BigDecimal(text.strip()), "") : new Least(BigDecimal.ZERO, text);
    }

    /** What the form offers; a reader's own number among them. */
    public List<String> choices() {
        List<String> usual = List.of("0.5", "0.7", "0.9");
        String own = value.toPlainString();
        boolean known = value.signum() == 0 || usual.contains(own);
        return known ? usual : List.of("0.5", "0.7", "0.9", own);
    }

    /** The number as it stands in the address. */
    public String text() {
        return value.toPlainString();
    }

    /** The number for a query. */
    public Node node() {
        return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
