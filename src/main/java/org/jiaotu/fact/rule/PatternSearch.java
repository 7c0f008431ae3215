package org.jiaotu.fact.rule;

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
    private final TestedElements elements;
    /** The figure alone, and all elements but it. */
    private final Places figure;

    private final Places others;
    /** For each part the places from which it and all behind it can match. */
    private final Places[] matching;
    /** The index of the part that the match begins with, and the places where it can begin. */
    private final int first;

    private final Places beginnings;

    /**
     * @param parts the pattern's parts
     * @param elements what is matched
     * @param figure the index of the figure, or -1
     * @param whole true when the pattern must match up to the last element
     */
    PatternSearch(List<Part> parts, TestedElements elements, int figure, boolean whole) {
        this.parts = parts;
        this.elements = elements;
        this.figure = places(Math.max(figure, 0), figure + 1);
        others = elements.all().without(this.figure);
        matching = new Places[parts.size() + 1];
        matching[parts.size()] = places(whole ? elements.size() : 0, elements.size() + 1);
        for (int part = parts.size() - 1; part >= 0; part--) {
            Places behind = matching[part + 1];
            matching[part] = behind.isEmpty() ? behind : places(parts.get(part), behind);
        }
        first = first();
        beginnings = first == 0
                ? matching[first]
                : matching[first].and(new Preceding(elements).ends(parts.subList(0, first - 1)));
    }

    private Places places(int from, int to) {
        return Places.range(from, to, elements.size());
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
    private Places places(Part part, Places behind) {
        return switch (part.sort()) {
            case FIRST -> behind.and(places(0, 1));
            case LAST -> behind.and(places(elements.size(), elements.size() + 1));
            case OPEN, CLOSE, BEGIN, BEHIND -> behind;
            case ANY -> behind.backOver(others);
            case PHRASE -> behind.before().and(others).backOver(others);
            default ->
                switch (part.repeat()) {
                    case '*' -> behind.backOver(taken(part));
                    case '?' -> behind.or(behind.before().and(taken(part)));
                    default -> behind.before().and(taken(part));
                };
        };
    }

    /** The elements that the part can take. */
    private Places taken(Part part) {
        return switch (part.sort()) {
            case FIGURE -> figure;
            case ONE -> elements.passing(part.test()).and(others);
            default -> others;
        };
    }

    /** The first place at or behind {@code from} where the pattern matches, or -1. */
    int next(int from) {
        return beginnings.next(from);
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
                slots.put(slot, List.copyOf(elements.elements().subList(slotStart, at)));
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
        Places behind = matching[index + 1];
        return switch (part.sort()) {
            case FIRST, LAST -> from;
            case ANY -> part.longest() ? farthest(index, from) : behind.next(from);
            case PHRASE -> part.longest() ? farthest(index, from) + 1 : behind.next(from + 1);
            default ->
                switch (part.repeat()) {
                    case '*' -> farthest(index, from);
                    case '?' -> behind.has(from + 1) && taken(part).has(from) ? from + 1 : from;
                    default -> from + 1;
                };
        };
    }

    /** The last place up to which it can match and take all elements. */
    private int farthest(int index, int from) {
        Places taken = taken(parts.get(index));
        Places here = matching[index];
        int at = from;
        while (here.has(at + 1) && taken.has(at)) {
            at++;
        }
        return at;
    }
}
