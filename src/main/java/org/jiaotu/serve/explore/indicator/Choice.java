package org.jiaotu.serve.explore.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.serve.explore.PageQuery;

/**
 * What a reader has chosen on an indicator's page.
 *
 * @param period a year, another period, {@code unknown}, {@code all}, or empty for what shows most regions
 * @param type {@code province}, {@code prefecture}, {@code county} or {@code all}
 * @param confidence the lowest: 0, 0.5, 0.8 or 0.9
 * @param refused whether something was asked for that there is not, and left out
 */
public record Choice(String period, String type, String confidence, boolean refused) {
    /** Every group of periods. */
    public static final String ALL = "all";
    /** The levels of regions that can be chosen. */
    public static final List<String> TYPES = List.of(ALL, "province", "prefecture", "county");
    /** The confidences that can be chosen. */
    public static final List<String> CONFIDENCES = List.of("0", "0.5", "0.8", "0.9");

    static Choice of(HttpServletRequest request) {
        String type = given(request, "type");
        String confidence = given(request, "confidence");
        boolean known = isOneOf(type, TYPES) && isOneOf(confidence, CONFIDENCES);
        return new Choice(
                given(request, "period"),
                TYPES.contains(type) ? type : ALL,
                CONFIDENCES.contains(confidence) ? confidence : CONFIDENCES.get(0),
                !known);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static boolean isOneOf(String value, List<String> all) {
        return value.isEmpty() || all.contains(value);
    }

    /** The same with a period. */
    Choice with(String chosen) {
        return new Choice(chosen, type, confidence, refused);
    }

    /** The query with level and confidence put in, for all periods. */
    PageQuery narrowed(PageQuery query) {
        PageQuery confident = query.with("least", NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
        return type.equals(ALL)
                ? confident
                : confident.with(
                        "level",
                        NodeFactory.createLiteralDT(String.valueOf(TYPES.indexOf(type)), XSDDatatype.XSDinteger));
    }

    /** The query for the period too. */
    PageQuery ofPeriod(PageQuery query) {
        PageQuery narrowed = narrowed(query);
        Node group = NodeFactory.createLiteralString(period);
        return period.equals(ALL) ? narrowed : narrowed.with("group", group);
    }

    /** The same choices for all periods, as they stand in an address. */
    public String ofAllPeriods() {
        return "?period=" + ALL + "&type=" + type + "&confidence=" + confidence;
    }
}
