package org.jiaotu.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jiaotu.mention.HanLpAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelMatcherTest {
    private static final LabelMatcher<String> MATCHER = new LabelMatcher<>(
            List.of(
                    new LabelMatcher.Labelled<>("pin", "县管校聘", List.of("区管校聘")),
                    new LabelMatcher.Labelled<>("ji", "强基计划", List.of()),
                    new LabelMatcher.Labelled<>("qing", "青蓝工程", List.of("青蓝结对")),
                    new LabelMatcher.Labelled<>("qing2", "青蓝工程", List.of()),
                    new LabelMatcher.Labelled<>("lv", "普惠性幼儿园覆盖率", List.of())),
            new HanLpAnalyser(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县管校聘                | pin  | 100 | true
            “县管校聘”              | pin  | 100 | true
            縣 管 校 聘             | pin  | 100 | true
            区管校聘                | pin  | 97  | true
            “县管校聘”改革           | pin  | 90  | true
            县管校聘改革试点         | pin  | 90  | true
            强基工程                | ji   | 85  | false
            强基                   | ji   | 85  | false
            青蓝工程                | qing | 80  | false
            青蓝结对                | qing | 97  | true
            普惠性幼儿园的覆盖率      | lv   | 66  | false
            """)
    void aNameMeans(String name, String thing, double score, boolean sure) {
        Match<String> first = matches(name).get(0);
        assertThat(first.thing()).isEqualTo(thing);
        assertThat(first.score()).isBetween(score - 1, score + 1);
        assertThat(first.sure()).isEqualTo(sure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "双减", "县", "改革", "?"})
    void aNameMeansNothing(String name) {
        assertThat(matches(name)).isEmpty();
    }

    private static List<Match<String>> matches(String name) {
        return Match.rank(MATCHER.candidates(name), Comparator.naturalOrder());
    }
}
