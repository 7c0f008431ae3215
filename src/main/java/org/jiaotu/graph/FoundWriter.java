package org.jiaotu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/** Describes the things that facts name and no vocabulary describes: each article that names them says the same of them. */
final class FoundWriter {
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private final Iris iris;

    FoundWriter(Iris iris) {
        this.iris = iris;
    }

    /** A concept of the text's own words. */
    Node concept(Node iri, Node type, String label, Description fact) {
        fact.about(iri)
                .a(type, SKOS.Concept.asNode())
                .label(label)
                .chinese(SKOS.prefLabel.asNode(), label)
                .link(SKOS.inScheme.asNode(), Jt.FOUND_CONCEPTS);
        return iri;
    }

    /** An organisation; {@code region} where it stands, or null when that is not known. */
    Node organisation(String name, Region region, Description fact) {
        Node iri = iris.organisation(name, region);
        fact.about(iri)
                .a(Jt.ORGANISATION, Prov.ENTITY)
                .label(name)
                .link(Jt.LOCATED_IN, region == null ? null : iris.region(region));
        return iri;
    }

    Node period(Period period, Description fact) {
        Node iri = iris.period(period);
        fact.about(iri)
                .a(Jt.PERIOD_TYPE, DCTerms.PeriodOfTime.asNode())
                .label(period.toString())
                .typed(SKOS.notation.asNode(), period.toString(), EDTF)
                .date(Jt.START, period.firstDay())
                .date(Jt.END, period.lastDay());
        return iri;
    }
}
