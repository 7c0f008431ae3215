package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiaotu.mention.HanLpAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinRomaniserTest {
    private final Romaniser romaniser = new PinyinRomaniser(new HanLpAnalyser(List.of()));

    @ParameterizedTest
    @CsvSource({
        "县管校聘, xian-guan-xiao-pin",
        "蓝青工程, lan-qing-gong-cheng",
        "5G教室, 5G-jiao-shi",
        "学校AI课, xue-xiao-AI-ke",
        "jishi, jishi",
        "2024, 2024"
    })
    void syllablesAreJoinedAndLettersStay(String chinese, String slug) {
        assertThat(romaniser.slug(chinese)).isEqualTo(slug);
    }
}
