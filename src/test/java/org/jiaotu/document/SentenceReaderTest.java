package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "建校3所。招生5人。 > 建校3所。|招生5人。",
                "建校3所；招生5人；毕业4人 > 建校3所；招生5人；毕业4人",
                "为什么？因为好！走。 > 为什么？|因为好！|走。",
                "“学校近了。”家长说。 > “学校近了。”|家长说。",
                "“近了！真好。”家长说，“放心。” > “近了！|真好。”|家长说，“放心。”",
                "“怎么办？”，这是问题。 > “怎么办？”，这是问题。",
                "排演《谁最可爱？》等剧。 > 排演《谁最可爱？》等剧。",
                "建校3所(含1所在建。)。完 > 建校3所(含1所在建。)。|完",
                "左(括号不闭。后一句。 > 左(括号不闭。|后一句。",
                "语文、数学……都好……再来 > 语文、数学……|都好……|再来",
                "真的？！好。 > 真的？！|好。",
                "…… > ''",
                "。。建校。 > 建校。",
                "没有句号 > 没有句号",
            })
    void splitsAtStopsAndKeepsClosersWithThem(String text, String expected) {
        assertThat(String.join("|", sentences(text))).isEqualTo(expected);
    }

    @Test
    void cutsWhatIsTooLongAtAClauseOrAnywhere() {
        assertThat(sentences("校".repeat(1500) + "；" + "园".repeat(1500)))
                .extracting(String::length)
                .containsExactly(1501, 1500);
        assertThat(sentences("校".repeat(5000))).extracting(String::length).containsExactly(2000, 2000, 1000);
        assertThat(sentences("a" + "𠮷".repeat(1500)))
                .extracting(String::length)
                .containsExactly(1999, 1002);
    }

    private static List<String> sentences(String text) {
        MappedText mapped =
                new MappedText(text, IntStream.range(0, text.length()).toArray());
        return SentenceReader.read(mapped).stream()
                .map(s -> s.text().toString())
                .toList();
    }
}
