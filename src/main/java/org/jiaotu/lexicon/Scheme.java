package org.jiaotu.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The concept schemes that Jiaotu knows; each has a bundled file. */
enum Scheme {
    INDICATOR,
    PROGRAMME,
    UNIT,
    HONOUR,
    LEVEL,
    STAGE;

    private static final String IRI = Jt.ID + "scheme/";

    static Optional<Scheme> withIri(String iri) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.iri().equals(iri))
                .findFirst();
    }

    String iri() {
        return IRI + label();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return "data/vocabulary/" + label() + "s.ttl";
    }
}
