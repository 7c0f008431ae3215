package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharTableTest {
    @Test
    void everyCharStandsForWhatItWasGiven() {
        CharTable<Integer> table = new CharTable<>();
        for (int c = 0; c <= Character.MAX_VALUE; c += 3) {
            assertThat(table.put((char) c, c)).isNull();
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(table.get((char) c)).isEqualTo(c % 3 == 0 ? c : null);
            assertThat(table.has((char) c)).isEqualTo(c % 3 == 0);
        }
        assertThat(table.put('百', 100)).isEqualTo('百' % 3 == 0 ? (int) '百' : null);
        assertThat(table.get('百')).isEqualTo(100);
    }
}
