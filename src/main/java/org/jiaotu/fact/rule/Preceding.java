package org.jiaotu.fact.rule;

import java.util.BitSet;
import java.util.List;
import org.jiaotu.mention.Element;

/** Finds the places just behind what must stand before a match: the parts of a pattern before its {@code <}. */
final class Preceding {
    private final List<Element> elements;

    Preceding(List<Element> elements) {
        this.elements = elements;
    }

    /** The places where these parts can end, wherever they begin; every place when there are none. */
    BitSet ends(List<Part> parts) {
        BitSet places = new BitSet(elements.size() + 1);
        places.set(0, elements.size() + 1);
        for (Part part : parts) {
            places = behind(part, places);
        }
        return places;
    }

    /** The places behind a part that begins at one of these. */
    private BitSet behind(Part part, BitSet from) {
        BitSet places = new BitSet(elements.size() + 1);
        for (int at = 0; at <= elements.size(); at++) {
            boolean reached =
                    switch (part.sort()) {
                        case FIRST -> at == 0 && from.get(at);
                        case LAST -> at == elements.size() && from.get(at);
                        case OPEN, CLOSE -> from.get(at);
                        case ANY -> from.get(at) || at > 0 && places.get(at - 1);
                        case PHRASE -> at > 0 && (from.get(at - 1) || places.get(at - 1));
                        default ->
                            part.repeat() != '1' && from.get(at)
                                    || at > 0
                                            && (from.get(at - 1) || part.repeat() == '*' && places.get(at - 1))
                                            && part.is(Part.Sort.ONE)
                                            && part.test().passes(elements.get(at - 1));
                    };
            places.set(at, reached);
        }
        return places;
    }
}
