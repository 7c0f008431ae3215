package org.jiaotu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final Likeness LIKENESS = Likeness.load();

    @ParameterizedTest
    @CsvSource({
        "1.0, 普惠率, “普惠率”",
        "1.0, 全市的普惠率, 普惠率",
        "0.5, 公办率, 公办园",
        "0.0, 率, 普惠率",
        "0.0, '', 普惠率",
        "0.5, 甲甲甲甲, 甲甲",
        "0.8, 𠮷林学校, 𠮷林学",
    })
    void comparesPairsOfCharacters(double expected, String one, String two) {
        assertThat(LIKENESS.dice(one, two)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 青禾市, 青禾",
        "true, 青禾, 青禾市",
        "false, 青, 青禾市",
        "false, 青禾市, 白石县",
        "false, '', ''",
    })
    void takesAShortFormOfAPlaceForTheLongOne(boolean expected, String one, String two) {
        assertThat(LIKENESS.samePlace(one, two)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2024, 2024-12-31, 2025",
        "true, 2021/2025-09-11, 2021/2025, 2025",
        "false, 2021/2025, 2025, 2025",
        "false, 2024, '', 2025",
        "true, '', '', 2025",
        "true, '', 2025-09-11, 2025",
        "true, '', 2025/2025-09-11, 2025",
        "false, '', 2024, 2025",
    })
    void comparesPeriodsByTheirYears(boolean expected, String gold, String found, String published) {
        assertThat(LIKENESS.samePeriod(gold, found, published)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 人, 名", "true, 所, 所", "false, 人, 人次", "false, 所, 个"})
    void takesUnitsForPeopleForTheSame(boolean expected, String one, String two) {
        assertThat(LIKENESS.sameUnit(one, two)).isEqualTo(expected);
    }
}
