package org.jiaotu.fact;

import org.jiaotu.lexicon.Region;

/** A statement of an article about a region, with the words it came from and the rule that made it. */
public sealed interface Fact permits Observation, Programme, Recognition, Policy, Partnership {
    /** Where the fact stands. */
    Evidence evidence();

    /** How it came about. */
    Derivation derivation();

    /** The place the fact is about; null only where neither the text nor the title names one. */
    Region region();
}
