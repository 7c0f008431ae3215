package org.jiaotu.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;

/**
 * Reads a name as a region and the regions that it lies in, in any order: 贵州遵义播州, 播州区（遵义）.
 *
 * <p>For every region named anywhere, the other parts are looked at: those that name a region above it explain more of what was
 * written. What nothing explains counts against it.
 */
final class RegionReading {
    private static final double FOR_REPEATING = 0.9;
    private static final double FOR_A_SLIP_ABOVE = 0.8;
    private static final double FOR_BEGINNING_IN_A_WORD = 0.7;

    private final Gazetteer gazetteer;

    RegionReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A region as one way of reading has it.
     *
     * @param quality how well it is named, 0 to 1
     * @param coverage the part of the name that is explained, 0 to 1
     * @param sure whether no part was read with a slip or with a wrong ending
     */
    record Read(Region region, double quality, double coverage, boolean sure) {
        double worth() {
            return quality * (0.2 + 0.8 * coverage);
        }
    }

    /** The best way to read each region that a name may mean. */
    List<Read> read(FoldedName name, List<Occurrence> found) {
        Map<Region, Read> best = new HashMap<>();
        List<Occurrence> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparingInt(Occurrence::end));
        for (Occurrence occurrence : inOrder) {
            for (Naming naming : occurrence.namings()) {
                best.merge(
                        naming.region(),
                        read(name, occurrence, naming, inOrder),
                        (one, other) -> one.worth() >= other.worth() ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    private Read read(FoldedName name, Occurrence occurrence, Naming naming, List<Occurrence> all) {
        Support support = support(occurrence, naming.region(), all, name.text().length());
        double coverage = Math.min(1, (double) (occurrence.length() + support.length()) / Math.max(1, name.letters()));
        double quality = naming.kind().worth()
                * (support.repeats() ? FOR_REPEATING : 1)
                * (support.sure() ? 1 : FOR_A_SLIP_ABOVE)
                * (begins(occurrence.start(), name.text(), all) ? 1 : FOR_BEGINNING_IN_A_WORD);
        return new Read(
                naming.region(),
                quality,
                coverage,
                naming.kind().sure() && support.sure() && coverage == 1 && !name.cut());
    }

    /** 义县 in 遵义县 does not begin where anything else ends. */
    private static boolean begins(int start, String text, List<Occurrence> all) {
        return start == 0
                || text.charAt(start - 1) == FoldedName.BREAK
                || all.stream().anyMatch(other -> other.end() == start);
    }

    /**
     * What the other parts of a name say for a region.
     *
     * @param length how many characters they explain
     * @param sure whether without a slip
     * @param repeats whether one of them names the region again
     */
    private record Support(int length, boolean sure, boolean repeats) {
        static final Support NONE = new Support(0, true, false);

        Support and(Occurrence part, NamingKind kind, boolean again) {
            return new Support(length + part.length(), sure && kind.sure(), repeats || again);
        }

        /** Longer is better, then without a slip, then without repeating. */
        boolean beats(Support other) {
            if (length != other.length) {
                return length > other.length;
            }
            return sure != other.sure ? sure : !repeats && other.repeats;
        }
    }

    /** The parts that overlap neither the region's own nor each other and explain most, left to right. */
    private Support support(Occurrence own, Region region, List<Occurrence> byEnd, int length) {
        Support[] upTo = new Support[length + 1];
        int filled = 0;
        upTo[0] = Support.NONE;
        for (Occurrence part : byEnd) {
            while (filled < part.end()) {
                upTo[++filled] = upTo[filled - 1];
            }
            if (!part.overlaps(own)) {
                for (Naming naming : part.namings()) {
                    add(part, naming, region, upTo);
                }
            }
        }
        return upTo[filled];
    }

    private void add(Occurrence part, Naming naming, Region region, Support[] upTo) {
        if (gazetteer.within(region, naming.region())) {
            Support with =
                    upTo[part.start()].and(part, naming.kind(), naming.region().equals(region));
            if (with.beats(upTo[part.end()])) {
                upTo[part.end()] = with;
            }
        }
    }
}
