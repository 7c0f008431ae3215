package org.jiaotu.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of the ontology. */
public final class Jt {
    public static final String NS = "https://w3id.org/jiaotu/ontology#";

    public static final Node REGION_CLASS = term("Region");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node PROGRAMME_TYPE = term("Programme");
    public static final Node INDICATOR_TYPE = term("Indicator");
    public static final Node UNIT_TYPE = term("Unit");
    public static final Node HONOUR_TYPE = term("Honour");
    public static final Node PERIOD_TYPE = term("Period");
    public static final Node ARTICLE_TYPE = term("Article");
    public static final Node EVIDENCE_TYPE = term("Evidence");
    public static final Node FACT = term("Fact");
    public static final Node OBSERVATION = term("Observation");
    public static final Node IMPLEMENTATION = term("Implementation");
    public static final Node RECOGNITION = term("Recognition");
    public static final Node POLICY = term("Policy");
    public static final Node PARTNERSHIP = term("Partnership");

    public static final Node UNKNOWN_REGION = term("UnknownRegion");
    public static final Node UNKNOWN_PERIOD = term("UnknownPeriod");
    public static final Node FOUND_CONCEPTS = term("foundConcepts");
    public static final Node STRUCTURE = term("structure");
    public static final Node GBT2260 = term("gbt2260");
    public static final Node STATISTICS_CODE = term("statisticsCode");
    public static final Node LOCAL_CODE = term("localCode");

    public static final Node REGION = term("region");
    public static final Node PERIOD = term("period");
    public static final Node YEAR = term("year");
    public static final Node ARTICLE = term("article");
    public static final Node EVIDENCE = term("evidence");
    public static final Node RULE = term("rule");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node EXPLANATION = term("explanation");

    public static final Node INDICATOR = term("indicator");
    public static final Node INDICATOR_TEXT = term("indicatorText");
    public static final Node VALUE = term("value");
    public static final Node VALUE_TO = term("valueTo");
    public static final Node VALUE_TEXT = term("valueText");
    public static final Node UNIT = term("unit");
    public static final Node UNIT_TEXT = term("unitText");
    public static final Node KIND = term("kind");
    public static final Node BOUND = term("bound");
    public static final Node SUBJECT = term("subject");
    public static final Node OUTCOME_OF = term("outcomeOf");
    public static final Node PROGRAMME_TEXT = term("programmeText");
    public static final Node REPEATS = term("repeats");

    public static final Node IMPLEMENTS = term("implements");
    public static final Node PROGRAMME = term("programme");
    public static final Node PROGRAMME_CLASS = term("programmeClass");
    public static final Node TITLE = term("title");
    public static final Node HONOUR = term("honour");
    public static final Node LEVEL = term("level");
    public static final Node HOLDER = term("holder");
    public static final Node PARTNER = term("partner");
    public static final Node PARTNER_TEXT = term("partnerText");

    public static final Node QUOTE = term("quote");
    public static final Node SENTENCE = term("sentence");
    public static final Node DOCUMENT = term("document");
    public static final Node NUMBER = term("number");
    public static final Node HEADLINE = term("headline");
    public static final Node TEXT = term("text");
    public static final Node TEXT_START = term("textStart");
    public static final Node PART_OF = term("partOf");
    public static final Node CODE = term("code");
    public static final Node ISO_3166_2 = term("iso31662");
    public static final Node DIVISION_TYPE = term("divisionType");
    public static final Node TIER = term("tier");
    public static final Node LOCATED_IN = term("locatedIn");
    public static final Node START = term("start");
    public static final Node END = term("end");

    private Jt() {}

    /** The term with this local name. */
    public static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /** The individual that stands for an enum's constant: {@code jt:AutonomousCounty} for {@code AUTONOMOUS_COUNTY}. */
    static Node individual(Enum<?> constant) {
        return term(Arrays.stream(constant.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining()));
    }
}
