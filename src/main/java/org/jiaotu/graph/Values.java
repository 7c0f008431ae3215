package org.jiaotu.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jiaotu.fact.Comparator;
import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.lexicon.Region;

/** The individuals of the ontology that stand for the constants of the facts. */
final class Values {
    private Values() {}

    static Node bound(Comparator comparator) {
        return Jt.term(
                switch (comparator) {
                    case EQ -> "Exactly";
                    case GE -> "AtLeast";
                    case GT -> "MoreThan";
                    case LE -> "AtMost";
                    case LT -> "LessThan";
                    case APPROX -> "About";
                });
    }

    /** {@code jt:Policy} is a document: the class of programmes has a name of its own. */
    static Node programmeClass(ProgrammeClass programmeClass) {
        return programmeClass == ProgrammeClass.POLICY ? Jt.term("PolicyProgramme") : Jt.individual(programmeClass);
    }

    static int tier(Region.Type type) {
        return switch (type) {
            case COUNTRY -> 0;
            case PROVINCE, MUNICIPALITY, AUTONOMOUS_REGION, SPECIAL_ADMINISTRATIVE_REGION -> 1;
            case PREFECTURE, PREFECTURE_CITY, AUTONOMOUS_PREFECTURE, LEAGUE -> 2;
            default -> 3;
        };
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
