package org.jiaotu.link;

import java.math.BigDecimal;
import org.jiaotu.lexicon.Seat;

/**
 * Why a town of GeoNames is held for a region's seat, and how surely.
 *
 * <p>The confidences are measured ({@code npm run measure} in src/build/gazetteer): how often each kind of evidence, asked alone,
 * points to the town that the Chinese name points to; and how often that one lies in the right prefecture.
 *
 * @param justification a term of SEMAPV
 * @param confidence from 0 to 1
 * @param comment in words
 */
record SeatReason(String justification, BigDecimal confidence, String comment) {
    private static final String BY_NAME = "LexicalMatching";

    static SeatReason of(Seat.Evidence evidence) {
        return switch (evidence) {
            case NAME -> seat(BY_NAME, "0.94", "by its name in Chinese");
            case PINYIN -> seat(BY_NAME, "0.92", "by its name in pinyin");
            case ONLY -> seat("LogicalReasoning", "0.99", "as the only town of that rank");
            case TOWN -> seat(BY_NAME, "0.98", "by the name of a town that no other county around has");
            case HAND -> seat("ManualMappingCuration", "1", "looked up by hand");
        };
    }

    private static SeatReason seat(String justification, String confidence, String how) {
        return new SeatReason(justification, new BigDecimal(confidence), "the seat, not the region; found " + how);
    }
}
