package org.jiaotu.lexicon;

import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The names of the ontology that vocabularies use. */
final class Jt {
    static final String NS = "https://w3id.org/jiaotu/ontology#";
    static final String ID = "https://w3id.org/jiaotu/id/";

    static final Property PROGRAMME_CLASS = property("programmeClass");
    static final Property SLOGAN = property("slogan");
    static final Property LEVEL = property("level");
    static final Property USUAL_UNIT = property("usualUnit");
    static final Property UNIT_KIND = property("unitKind");
    static final Property FACTOR = property("factor");
    static final Property BASE_UNIT = property("baseUnit");

    static final List<Property> PROPERTIES =
            List.of(PROGRAMME_CLASS, SLOGAN, LEVEL, USUAL_UNIT, UNIT_KIND, FACTOR, BASE_UNIT);

    /** {@code jt:PolicyProgramme} because {@code jt:Policy} is a document. */
    static final List<String> PROGRAMME_CLASSES =
            List.of("Reform", "Project", "Model", "PolicyProgramme", "Brand", "Campaign");

    static final List<String> UNIT_KINDS = List.of(
            "money",
            "people",
            "organisation",
            "place",
            "classifier",
            "occasion",
            "document",
            "percent",
            "points",
            "ratio",
            "rank",
            "area",
            "length",
            "mass",
            "volume",
            "energy",
            "data",
            "time");

    private Jt() {}

    /** The category of a programme class: {@code policy} of {@code PolicyProgramme}. */
    static String category(String programmeClass) {
        return programmeClass.replace("Programme", "").toLowerCase(Locale.ROOT);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
