package org.jiaotu.fact.rule;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.mention.Element;

/**
 * Matches a pattern against elements, in time in proportion to its parts times the elements, without going back.
 *
 * <p>First, from the last part to the first, it settles from which elements on the rest of the pattern can match; then a match is
 * a walk that never meets a dead end.
 */
final class PatternSearch {
    private final List<Part> parts;
    private final List<Element> elements;
    private final int figure;
    /** For each part the places from which it and all behind it can match. */
    private final BitSet[] matching;
    /** The index of the part that the match begins with, and the places where it can begin. */
    private final int first;

    private final BitSet beginnings;

    /**
     * @param parts the pattern's parts
     * @param elements what is matched
     * @param figure the index of the figure, or -1
     * @param whole true when the pattern must match up to the last element
     */
    PatternSearch(List<Part> parts, List<Element> elements, int figure, boolean whole) {
        this.parts = parts;
        this.elements = elements;
        this.figure = figure;
        matching = new BitSet[parts.size() + 1];
        BitSet behind = new BitSet(elements.size() + 1);
        behind.set(whole ? elements.size() : 0, elements.size() + 1);
        matching[parts.size()] = behind;
        for (int part = parts.size() - 1; part >= 0; part--) {
            matching[part] = matching[part + 1].isEmpty() ? new BitSet() : places(parts.get(part), matching[part + 1]);
        }
        first = first();
        beginnings = matching[first];
        if (first > 0) {
            beginnings.and(new Preceding(elements).ends(parts.subList(0, first - 1)));
        }
    }

    /** The index behind the pattern's {@code <}, 0 where it has none. */
    private int first() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(Part.Sort.BEGIN)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The places from which a part can match when what is behind it can match from {@code behind}. */
    private BitSet places(Part part, BitSet behind) {
        BitSet places = new BitSet(elements.size() + 1);
        for (int at = elements.size(); at >= 0; at--) {
            boolean matches =
                    switch (part.sort()) {
                        case FIRST -> at == 0 && behind.get(at);
                        case LAST -> at == elements.size() && behind.get(at);
                        case OPEN, CLOSE, BEGIN, BEHIND -> behind.get(at);
                        case ANY -> behind.get(at) || places.get(at + 1) && takes(part, at);
                        case PHRASE -> (behind.get(at + 1) || places.get(at + 1)) && takes(part, at);
                        default ->
                            part.repeat() != '1' && behind.get(at)
                                    || (part.repeat() == '*' ? places : behind).get(at + 1) && takes(part, at);
                    };
            places.set(at, matches);
        }
        return places;
    }

    /** True when the part can take the element there. */
    private boolean takes(Part part, int at) {
        if (at >= elements.size()) {
            return false;
        }
        if (part.is(Part.Sort.FIGURE)) {
            return at == figure;
        }
        return at != figure && (!part.is(Part.Sort.ONE) || part.test().test(elements.get(at)));
    }

    /** The first place at or behind {@code from} where the pattern matches, or -1. */
    int next(int from) {
        return beginnings.nextSetBit(from);
    }

    /** The match that begins at a place that {@link #next} gave. */
    PatternMatch at(int start) {
        Map<String, List<Element>> slots = new LinkedHashMap<>();
        String slot = "";
        int slotStart = start;
        int at = start;
        int end = -1;
        for (int i = first; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Sort.OPEN)) {
                slot = part.slot();
                slotStart = at;
            } else if (part.is(Part.Sort.CLOSE)) {
                slots.put(slot, List.copyOf(elements.subList(slotStart, at)));
            } else if (part.is(Part.Sort.BEHIND)) {
                end = at;
            } else {
                at = walk(i, at);
            }
        }
        return new PatternMatch(slots, start, end < 0 ? at : end);
    }

    /** The place behind what a part takes from a place on where it can match. */
    private int walk(int index, int from) {
        Part part = parts.get(index);
        BitSet here = matching[index];
        BitSet behind = matching[index + 1];
        return switch (part.sort()) {
            case FIRST, LAST -> from;
            case ANY -> part.longest() ? farthest(part, here, from) : behind.nextSetBit(from);
            case PHRASE -> part.longest() ? here.nextClearBit(from) : behind.nextSetBit(from + 1);
            default ->
                switch (part.repeat()) {
                    case '*' -> farthest(part, here, from);
                    case '?' -> behind.get(from + 1) && takes(part, from) ? from + 1 : from;
                    default -> from + 1;
                };
        };
    }

    private int farthest(Part part, BitSet here, int from) {
        int at = from;
        while (here.get(at + 1) && takes(part, at)) {
            at++;
        }
        return at;
    }
}
