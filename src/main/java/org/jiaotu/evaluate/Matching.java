package org.jiaotu.evaluate;

/** How well a found fact matches a gold one of its type, from 0 to about 1. */
final class Matching {
    static final String OBSERVATION = "observation";

    private static final double BAR_SPAN = 0.34;
    private static final double BAR_NAME = 0.5;
    private static final double BAR_ALIKE = 0.7;
    private static final double BAR_TITLE = 0.8;

    private final Likeness likeness;

    Matching(Likeness likeness) {
        this.likeness = likeness;
    }

    /** What a score must reach for a pair. */
    double bar(String type) {
        return type.equals(OBSERVATION) ? BAR_SPAN : BAR_NAME;
    }

    double score(String type, FactLine gold, FactLine found) {
        return switch (type) {
            case OBSERVATION -> overlap(gold, found);
            case "programme" -> named("name", gold, found, samePlace(gold, "region", found, "region"));
            case "recognition" -> named("title", gold, found, sameHolder(gold, found));
            case "policy" -> policy(gold, found);
            case "partnership" -> partnership(gold, found) ? 1 : 0;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private double overlap(FactLine gold, FactLine found) {
        int start = gold.position("start");
        int end = gold.position("end");
        double common = Math.min(end, found.position("end")) - Math.max(start, found.position("start"));
        double all = Math.max(end, found.position("end")) - Math.min(start, found.position("start"));
        if (common <= 0) {
            return 0;
        }
        // The same span twice: the likelier pair.
        return common / all + 0.001 * likeness.dice(gold.text("indicator"), found.text("indicator"));
    }

    private double named(String field, FactLine gold, FactLine found, boolean samePlace) {
        boolean same = samePlace && alike(gold, field, found, field, BAR_ALIKE);
        return same ? 0.5 + likeness.dice(gold.text(field), found.text(field)) / 2 : 0;
    }

    private boolean sameHolder(FactLine gold, FactLine found) {
        return samePlace(gold, "region", found, "region") || alike(gold, "subject", found, "subject", BAR_ALIKE);
    }

    private double policy(FactLine gold, FactLine found) {
        boolean same = alike(gold, "title", found, "title", BAR_TITLE);
        return same ? likeness.dice(gold.text("title"), found.text("title")) : 0;
    }

    /** A partnership has two sides, and either may be said first. */
    private boolean partnership(FactLine gold, FactLine found) {
        return samePlace(gold, "region", found, "region") && alike(gold, "partner", found, "partner", BAR_ALIKE)
                || samePlace(gold, "region", found, "partner") && alike(gold, "partner", found, "region", BAR_ALIKE);
    }

    private boolean samePlace(FactLine gold, String goldField, FactLine found, String foundField) {
        return likeness.samePlace(gold.text(goldField), found.text(foundField));
    }

    private boolean alike(FactLine gold, String goldField, FactLine found, String foundField, double bar) {
        return likeness.alike(gold.text(goldField), found.text(foundField), bar);
    }
}
