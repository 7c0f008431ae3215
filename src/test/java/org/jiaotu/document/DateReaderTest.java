package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private final DateReader dates = new DateReader(ReadingRules.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-11 | (2025年9月11日)",
                "2025-09-11 | （２０２５年９月１１日）",
                "2025-09-11 | 2025 年 9 月 11 日",
                "2025-09-11 | 2025-09-11",
                "2025-09-11 | 2025/9/11 08:30",
                "2025-09-11 | 2025.9.11",
                "2025-09-11 | 2025年9月11日 星期四",
                "2025-09-11 | 2025年9月11日 来源:青禾日报",
                "2025-09-11 | 发布时间：2025-09-11 来源:青禾日报 浏览次数：12",
                "2025-09-11 | 来源：青禾日报 2025-09-11",
                "2025-09-11 | 二〇二五年九月十一日",
                "2020-10-30 | 二○二○年十月三十日",
                "2011-11-20 | 二零一一年十一月二十日",
                "2025-12-21 | 二〇二五年十二月二十一日",
                "2024-02-29 | (2024年2月)",
            })
    void readsALineThatIsADate(String expected, String line) {
        assertThat(dates.ofLine(normalise(line))).map(Object::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年9月11日，全市召开大会。",
                "2025年9月11日启动",
                "全市于2025年9月11日启动",
                "2025年13月40日",
                "2025年",
                "9月11日",
            })
    void takesNoOtherLineForADate(String line) {
        assertThat(dates.ofLine(normalise(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 青禾市2024年教育工作总结",
        "2025-09-11, 青禾市教育综述(2025年9月11日)",
    })
    void readsTheDateOfATitle(String expected, String title) {
        assertThat(dates.ofTitle(title)).map(Object::toString).contains(expected);
    }

    private static MappedText normalise(String line) {
        return Normaliser.normalise(line, List.of(new Range(0, line.length())));
    }
}
