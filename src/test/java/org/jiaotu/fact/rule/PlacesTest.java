package org.jiaotu.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What is done to 64 places at once is what would be done to one after the other. */
class PlacesTest {
    private final Random random = new Random(7);

    @Test
    void areAsIfEachWereLookedAtAlone() {
        for (int elements = 0; elements < 300; elements++) {
            check(elements, places(elements + 1, 0.02), places(elements + 1, 0.1), places(elements, 0.95));
        }
    }

    private static void check(int size, BitSet some, BitSet other, BitSet over) {
        Places places = places(some, size);
        holds(size, places, some::get);
        holds(size, places.and(places(other, size)), at -> some.get(at) && other.get(at));
        holds(size, places.or(places(other, size)), at -> some.get(at) || other.get(at));
        holds(size, places.without(places(other, size)), at -> some.get(at) && !other.get(at));
        holds(size, places.before(), at -> some.get(at + 1));
        holds(size, places(over, size).behind(), at -> at > 0 && over.get(at - 1));
        holds(
                size,
                places.backOver(places(over, size)),
                at -> some.get(at, over.nextClearBit(at) + 1).cardinality() > 0);
        holds(
                size,
                places.onOver(places(over, size)),
                at -> some.get(over.previousClearBit(at - 1) + 1, at + 1).cardinality() > 0);
    }

    private static void holds(int size, Places places, IntPredicate expected) {
        BitSet wanted = new BitSet();
        for (int at = 0; at <= size; at++) {
            wanted.set(at, expected.test(at));
            assertThat(places.has(at)).as("%d of %d", at, size).isEqualTo(wanted.get(at));
        }
        assertThat(places.isEmpty()).isEqualTo(wanted.isEmpty());
        for (int at = 0; at <= size; at++) {
            assertThat(places.next(at)).isEqualTo(wanted.nextSetBit(at));
        }
    }

    @Test
    void ofARange() {
        for (int[] range : new int[][] {{0, 0, 0}, {0, 1, 0}, {0, 64, 64}, {3, 64, 70}, {64, 65, 64}, {5, 130, 200}}) {
            Places places = Places.range(range[0], range[1], range[2]);
            for (int at = 0; at <= range[2]; at++) {
                assertThat(places.has(at)).isEqualTo(at >= range[0] && at < range[1]);
            }
        }
    }

    private BitSet places(int size, double share) {
        BitSet places = new BitSet();
        for (int at = 0; at < size; at++) {
            places.set(at, random.nextDouble() < share);
        }
        return places;
    }

    private static Places places(BitSet some, int elements) {
        Places places = Places.range(0, 0, elements);
        some.stream().forEach(places::add);
        return places;
    }
}
