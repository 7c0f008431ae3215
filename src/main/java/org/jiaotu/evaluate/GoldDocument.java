package org.jiaotu.evaluate;

import java.util.List;

/**
 * A document's gold.
 *
 * @param name the document's name
 * @param published the year it was published in, {@code 0000} where its text does not say
 * @param facts its gold facts, optional ones included
 */
public record GoldDocument(String name, String published, List<FactLine> facts) {
    public GoldDocument {
        facts = List.copyOf(facts);
    }
}
