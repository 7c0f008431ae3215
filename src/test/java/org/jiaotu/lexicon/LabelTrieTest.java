package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Labels at known places of a text, read forwards and backwards. */
class LabelTrieTest {
    private static final String TEXT = "普惠性幼儿园覆盖率";

    private final LabelTrie<String> trie = new LabelTrie<>();

    LabelTrieTest() {
        Map.of("普惠", "a", "普惠性幼儿园", "b", "幼儿园", "c", "园", "d", "率", "e").forEach(trie::put);
    }

    @Test
    void theLongestThatStarts() {
        assertThat(trie.longest(TEXT, 0)).isEqualTo(new LabelTrie.Match<>(6, "b"));
        assertThat(trie.longest("普惠性", 0)).isEqualTo(new LabelTrie.Match<>(2, "a"));
        assertThat(trie.longest(TEXT, 3)).isEqualTo(new LabelTrie.Match<>(6, "c"));
        assertThat(trie.longest(TEXT, 1)).isNull();
        assertThat(trie.longest(TEXT, TEXT.length())).isNull();
    }

    @Test
    void theLongestThatStartsAndIsWanted() {
        assertThat(trie.end(TEXT, 0, "a"::equals)).isEqualTo(2);
        assertThat(trie.end(TEXT, 0, "e"::equals)).isEqualTo(-1);
    }

    @Test
    void theLongestThatEnds() {
        assertThat(trie.start(TEXT, 0, 6, value -> true)).isZero();
        assertThat(trie.start(TEXT, 1, 6, value -> true)).isEqualTo(3);
        assertThat(trie.start(TEXT, 0, 6, "d"::equals)).isEqualTo(5);
        assertThat(trie.start(TEXT, 0, 5, value -> true)).isEqualTo(-1);
    }

    @Test
    void theOneThatIsAllOfAStretch() {
        assertThat(trie.at(TEXT, 3, 6)).isEqualTo("c");
        assertThat(trie.at(TEXT, 3, 5)).isNull();
        assertThat(trie.at(TEXT, 3, 3)).isNull();
    }

    @Test
    void aWalkPieceByPiece() {
        LabelTrie<String>.Walk walk = trie.walk();
        assertThat(walk.over(TEXT, 0, 2)).isTrue();
        assertThat(walk.value()).isEqualTo("a");
        assertThat(walk.over(TEXT, 2, 5)).isTrue();
        assertThat(walk.value()).isNull();
        assertThat(walk.over(TEXT, 5, 6)).isTrue();
        assertThat(walk.value()).isEqualTo("b");
        assertThat(walk.over(TEXT, 6, 7)).isFalse();
        assertThat(walk.value()).isNull();
    }

    @Test
    void tensOfThousandsOfLabels() {
        Map<String, Integer> all = new TreeMap<>();
        LabelTrie<Integer> large = new LabelTrie<>();
        for (int i = 0; i < 30_000; i++) {
            String label = Integer.toString(i * 7919, 36);
            all.put(label, i);
            large.put(label, i);
        }
        all.forEach((label, value) -> {
            assertThat(large.at(label, 0, label.length())).isEqualTo(value);
            assertThat(large.start(label, 0, label.length(), value::equals)).isZero();
        });
        assertThat(large.at("不在", 0, 2)).isNull();
    }
}
