package org.jiaotu.fact.rule;

import java.util.List;

/** Finds the places just behind what must stand before a match: the parts of a pattern before its {@code <}. */
final class Preceding {
    private final TestedElements elements;

    Preceding(TestedElements elements) {
        this.elements = elements;
    }

    /** The places where these parts can end, wherever they begin; every place when there are none. */
    Places ends(List<Part> parts) {
        Places places = Places.range(0, elements.size() + 1, elements.size());
        for (Part part : parts) {
            places = behind(part, places);
        }
        return places;
    }

    /** The places behind a part that begins at one of these. */
    private Places behind(Part part, Places from) {
        return switch (part.sort()) {
            case FIRST -> from.and(Places.range(0, 1, elements.size()));
            case LAST -> from.and(Places.range(elements.size(), elements.size() + 1, elements.size()));
            case ANY -> from.onOver(elements.all());
            case PHRASE -> from.and(elements.all()).behind().onOver(elements.all());
            case ONE -> behind(part.repeat(), from, elements.passing(part.test()));
            default -> from;
        };
    }

    private static Places behind(char repeat, Places from, Places passing) {
        return switch (repeat) {
            case '*' -> from.onOver(passing);
            case '?' -> from.or(from.and(passing).behind());
            default -> from.and(passing).behind();
        };
    }
}
