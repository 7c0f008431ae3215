package org.jiaotu.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterAnalyzerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            遵义                | 遵 义
            遵義市              | 遵 义 市
            控辍保学            | 控 辍 保 学
            縣管校聘            | 县 管 校 聘
            “县（区）管校聘”    | 县 区 管 校 聘
            黔                  | 黔
            5G教室              | 5g 教 室
            ＡＩ＋教育          | ai 教 育
            94.41％             | 94.41
            ９４．４１%         | 94.41
            2021—2025年         | 2021 2025 年
            1,234所             | 1,234 所
            "3+4"               | 3 4
            Zunyi, Guizhou      | zunyi guizhou
            𠮷林               | 𠮷 林
            """)
    void charactersWordsAndNumbersAreTokens(String text, String expected) throws IOException {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    /** Marks are put into the text that is shown, which keeps its traditional characters. */
    @Test
    void placesAreThoseOfTheText() throws IOException {
        try (CharacterAnalyzer analyzer = new CharacterAnalyzer();
                TokenStream tokens = analyzer.tokenStream("any", "“縣管”5G")) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            List<String> places = new ArrayList<>();
            while (tokens.incrementToken()) {
                places.add(offset.startOffset() + "-" + offset.endOffset());
            }
            assertThat(places).containsExactly("1-2", "2-3", "4-6");
        }
    }

    private static List<String> tokens(String text) throws IOException {
        try (CharacterAnalyzer analyzer = new CharacterAnalyzer();
                TokenStream tokens = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            List<String> found = new ArrayList<>();
            while (tokens.incrementToken()) {
                found.add(term.toString());
            }
            return found;
        }
    }
}
