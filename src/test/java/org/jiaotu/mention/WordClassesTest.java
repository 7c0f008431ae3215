package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.Test;

/** Classes of words, and the words of a class at either end of a text. */
class WordClassesTest {
    private final WordClasses words =
            new WordClasses(List.of(WordFile.parse("words.txt", "reach: 达 达到 稳定在\ntrail: 达 已\nend: 园 幼儿园\nbare: 幼儿园")));

    @Test
    void aWordHasItsClasses() {
        assertThat(words.of("达")).containsExactlyInAnyOrder("reach", "trail");
        assertThat(words.of("稳定")).isEmpty();
        assertThat(words.of("人数已达", 3, 4)).contains("trail").doesNotContain("end");
        assertThat(words.has("达到", "reach")).isTrue();
        assertThat(words.has("达到", "trail")).isFalse();
    }

    @Test
    void aClassHasItsWords() {
        assertThat(words.all("reach")).containsExactly("稳定在", "达", "达到");
        assertThat(words.all("none")).isEmpty();
        assertThat(words.names()).containsExactly("reach", "trail", "end", "bare");
    }

    @Test
    void theLongestWordOfTheClassEndsOrBeginsTheText() {
        assertThat(words.suffix("公办幼儿园", "end")).isEqualTo("幼儿园");
        assertThat(words.suffix("校园", "end")).isEqualTo("园");
        assertThat(words.suffix("校园", "bare")).isEmpty();
        assertThat(words.suffix("", "end")).isEmpty();
        assertThat(words.prefix("达到九成", "reach")).isEqualTo("达到");
        assertThat(words.prefix("达到九成", "trail")).isEqualTo("达");
        assertThat(words.prefix("到达", "reach")).isEmpty();
    }
}
