package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单县 shan         | r.txt:2: a syllable a character wanted in '单县 shan'
            单县              | r.txt:2: a syllable a character wanted in '单县'
            陕西 shaan xi /   | r.txt:2: a syllable a character wanted in '陕西 shaan xi /'
            睢 sui;睢 hui     | r.txt:3: 睢 stands here twice in '睢 hui'
            """)
    void aMistakeIsToldWithFileAndLine(String lines, String message) {
        WordFile file = WordFile.parse("r.txt", "# readings\n" + lines.replace(';', '\n'));
        assertThatThrownBy(() -> Readings.read(file))
                .isInstanceOf(UserException.class)
                .hasMessage(message);
    }

    @Test
    void theRightReadingComesFirst() {
        Readings readings = Readings.read(WordFile.parse("r.txt", "陕西 shaan xi / shan xi\n都 du"));
        assertThat(readings.of("陕西都", List.of("a", "b", "c")))
                .containsExactly(List.of("shaan", "xi", "du"), List.of("shan", "xi", "du"));
        assertThat(readings.of("遵义", List.of("a", "b"))).containsExactly(List.of("a", "b"));
    }
}
